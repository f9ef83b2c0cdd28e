namespace Host;

internal static class ValuesAndTime
{
    public static void Run()
    {
        Proof.Same(Truth.Unknown, Truth.True.And(Truth.Unknown), "true and unknown");
        Proof.Same(Truth.True, Truth.Unknown.Or(Truth.True), "unknown or true");
        Proof.Same(Truth.False, Truth.True.Not(), "not true");
        Proof.Same((Truth.True, Truth.Unknown), (Kleene.Of(true), Kleene.Of(Reported<bool>.Unknown)), "truth of values");
        Proof.That(Reported<long>.Absent.IsAbsent && Reported<long>.Known(5).Select(number => number + 1).Value == 6, "reported values");

        ValueList<int> list = [1, 2, 3];
        Proof.Same(list, ValueList.Create([1, 2, 3]), "lists by value");
        Proof.Same(list, Enumerable.Range(1, 3).ToValueList(), "a list of a sequence");
        Proof.Same((0, 2), (ValueList<int>.Empty.Count, list[1]), "elements of lists");

        // Words of enums are what reflection would need to find.
        Proof.Same("subordinate-committee", Words<OrganizationLevel>.Of(OrganizationLevel.SubordinateCommittee), "word of a level");
        Proof.Same(OrganizationLevel.GrassrootsCell, Words<OrganizationLevel>.TryParse("grassroots-cell"), "level of a word");
        Proof.Same(10, Words<OrganizationLevel>.All.Count, "words of levels");

        Proof.That(Validity.OfYear(2017).Contains(new LocalDate(2017, 12, 31)) && !Validity.OfYear(2017).Contains(new LocalDate(2018, 1, 1)), "a year");
        Proof.That(Validity.Between(new LocalDate(2017, 1, 1), null).Overlaps(Validity.Since(new LocalDate(2030, 1, 1))), "open ends");
        var history = History<long>.Of([(new LocalDate(2017, 1, 1), 1), (new LocalDate(2018, 1, 1), 2)]);
        Proof.Same<(long?, long?)>((1, 2), (history.On(new LocalDate(2017, 12, 31)), history.On(new LocalDate(2018, 1, 1))), "values by day");
        Proof.Same<long?>(1, History<long>.Always(1).On(new LocalDate(1, 1, 1)), "a value of every day");
    }
}
