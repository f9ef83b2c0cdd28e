namespace Host;

/// <summary>Facts handed in row by row, parts added up, figures kept live and day by day.</summary>
internal static class CoverageOfData
{
    private static readonly RuleBook Book = RuleBook.Parse("rule book rows\nattribute done of person boolean\nattribute staffed of organization boolean\nmeasure done of person\n  population true\n  met done\nmeasure staffed of organization\n  population true\n  met staffed\n").Must();

    private static readonly SubjectId[] Subjects = [.. Enumerable.Range(0, 300).Select(number => SubjectId.From($"s{number}"))];

    public static async Task Run()
    {
        var tree = OrganizationHistory.Create(Given.Organizations, []).Must().TreeOn(Given.AsOf);
        await Stream(tree);
        Parts(tree);
        Live();
        Days(tree);
    }

    // A third is done, a third not, of a third nobody knows; odd numbers stand in the second cell.
    private static AttributeValue Value(int number) => (number % 3) switch { 0 => AttributeValue.Of(true), 1 => AttributeValue.Of(false), _ => AttributeValue.Unknown };

    private static OrganizationId CellOf(int number) => number % 2 == 0 ? Given.First : Given.Second;

    private static async Task Stream(OrganizationTree tree)
    {
        var builder = new FactTableBuilder(Book, Given.Cycle, Given.AsOf, tree);
        for (var number = 0; number < 100; number++) builder.Add(Subjects[number], CellOf(number), [Value(number)]);
        await builder.AddAsync(Rest());
        for (var position = 0; position < tree.Count; position++) builder.AddOrganization(tree[position].Id, [AttributeValue.Of(position > 0)]);
        var report = new CoverageEngine().Evaluate(Book, builder.Build().Must());
        Proof.Same(new Tally(0, 0, 100, 100, 100), report[Given.Committee, "done"].Tally, "three hundred rows");
        Proof.Same(new Tally(0, 0, 50, 50, 50), report[Given.Second, "done"].Tally, "the second cell");
        Proof.Same((2L, 1L), (report[Given.Committee, "staffed"].Met, report[Given.Committee, "staffed"].NotMet), "organizations");
        Proof.Same(100, report.Subjects(Given.Committee, "done", Outcome.Undetermined).Count, "the subjects of a count");

        var twice = new FactTableBuilder(Book, Given.Cycle, Given.AsOf, tree);
        twice.Add(Subjects[0], Given.First, [Value(0)]);
        twice.Add(Subjects[0], Given.First, [Value(0)]);
        var faults = twice.Build().Match(_ => throw new InvalidOperationException("an id came in twice"), refused => refused);
        Proof.Same(faults, new FactTableFaults(faults.Faults, faults.Total), "faults of rows");
    }

    private static async IAsyncEnumerable<SubjectRow> Rest()
    {
        for (var number = 100; number < Subjects.Length; number++)
        {
            if (number % 50 == 0) await Task.Yield();
            yield return new SubjectRow(Subjects[number], CellOf(number), new[] { Value(number) });
        }
    }

    private static void Parts(OrganizationTree tree)
    {
        var sum = Enumerable.Range(0, 3).Select(part => SheetOf(part, tree)).Aggregate((left, right) => left.Add(right).Must());
        var sent = TallySheet.Of(TallySheet.FingerprintOf(Book), sum.Cycle, sum.AsOf, sum.Rows.Select(row => new TallyRow(row.Organization, [.. row.Counters])));
        Proof.Same(sum, sent, "a sheet sent");
        Proof.Same(new Tally(0, 0, 100, 100, 100), sent.RollUp(Book, tree).Must()[Given.Committee, "done"].Tally, "parts added up");
        Proof.Same(Tally.Zero.Add(new Tally(1, 2, 3, 4, 5)), new Tally(1, 2, 3, 4, 5), "a tally and zero");
    }

    private static TallySheet SheetOf(int part, OrganizationTree tree)
    {
        var builder = new FactTableBuilder(Book, Given.Cycle, Given.AsOf, tree) { IsPart = true };
        for (var number = part * 100; number < (part + 1) * 100; number++) builder.Add(Subjects[number], CellOf(number), [Value(number)]);
        return TallySheet.Of(new CoverageEngine().Evaluate(Book, builder.Build().Must()));
    }

    private static void Live()
    {
        var live = LiveCoverage.Of(Given.Facts);
        Proof.Same(null, live.Move(Given.Planner, Given.Second), "a move");
        Proof.Same((0L, 1L), (live[Given.First, Given.WithPlan].Met, live[Given.Second, Given.WithPlan].Met), "figures after a move");
        Proof.Same(1, live.Move(SubjectId.From("nobody"), Given.Second)?.Reasons.Count, "a move of nobody");
        Proof.Same(4, new CoverageEngine().Evaluate(live.Book, live.ToTable())[Given.Committee, Given.WithPlan].Population, "a table of live figures");
    }

    private static void Days(OrganizationTree tree)
    {
        var (first, half) = (new LocalDate(2017, 1, 1), new LocalDate(2017, 7, 1));
        var builder = new CoverageTimelineBuilder(Book, Given.Cycle, first, Given.AsOf, tree, [Given.Committee]);
        builder.Add(Subjects[0], Given.First, Validity.Between(first, half), [AttributeValue.Of(false)]);
        builder.Add(Subjects[0], Given.First, Validity.Since(half), [AttributeValue.Of(true)]);
        builder.AddOrganization(Given.First, Validity.Since(first), [AttributeValue.Unknown]);
        var days = builder.Build().Match(built => built, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));
        Proof.Same((0L, 1L), (days[half.PlusDays(-1), Given.Committee, "done"].Met, days[half, Given.Committee, "done"].Met), "figures by day");
    }
}
