using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Hosting;
using LamTheoBac.Domain.Values;
using static LamTheoBac.Domain.Tests.Hosting.HostedBook;

namespace LamTheoBac.Domain.Tests.Hosting;

public sealed class RuleBooksTests
{
    private static readonly LocalDate In2017 = new(2017, 6, 1);

    // The first and the third are faulty; the fourth overlaps the second.
    private static readonly RuleBookText[] Faulty =
    [
        From("one.txt", "rule book a\nmeasure m of person\n  population sick\n  met maybe\n"),
        From("two.txt", Text("b", "first")),
        From("three.txt", "rule bok c\n"),
        From("four.txt", Text("b", "second", "  in force 2017-01-01 ..")),
    ];

    [Fact]
    public void Create_SeveralBooks_GivesThemByNameAndDay()
    {
        var books = Books(() => [From("1", Text("b", "new", "  in force 2018-01-01 ..")), From("2", Text("b", "old", "  in force .. 2017-12-31")), From("3", Text("a", "only"))]);

        Assert.Equal(["a", "b"], books.Names);
        Assert.Equal(1, books.Current.Version);
        Assert.Equal("old", books.InForceOn(In2017, "b")!.Title);
        Assert.Equal("new", books.LatestOf("b")!.Title);
        Assert.Equal(["old", "new"], books.EditionsOf("b").Select(book => book.Title!));
        Assert.Equal("only", books.LatestOf("a")!.Title);
        Assert.Null(books.LatestOf("c"));
        Assert.Null(books.InForceOn(In2017, "c"));
        Assert.Empty(books.EditionsOf("c"));
        Assert.Null(books.LatestOf(default));
    }

    [Fact]
    public void Create_NoBook_IsEmpty() => Assert.Empty(Books(() => []).Names);

    [Fact]
    public void Create_FaultyBooks_TellsEveryFaultOfEveryBookWithItsPlace()
    {
        var faults = Refused(RuleBooks.Create(() => Faulty)).Faults;
        Assert.Equal(
            [("one.txt", "unknown-name"), ("one.txt", "unknown-name"), ("three.txt", "unexpected-word"), ("four.txt", "overlapping-editions")],
            faults.Select(fault => (fault.Origin, fault.Fault.Code.Name)));
        Assert.Equal([new FaultPlace.InText(3, 14), new FaultPlace.InText(4, 7), new FaultPlace.InText(1, 6), new FaultPlace.InRecords("rule-books", 3, "in force")], faults.Select(fault => fault.Fault.Place));
    }

    [Fact]
    public void Describe_Refusal_IsOneLineAFault()
    {
        var lines = Refused(RuleBooks.Create(() => Faulty)).Describe(FaultCatalogue.English).Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("one.txt:3:14: unknown-name: there is no `sick`", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("four.txt: overlapping-editions: the edition of `b`", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Create_TwoBooksOfOneName_IsRefused()
    {
        var fault = Assert.Single(Refused(RuleBooks.Create(() => [From("1", Text("a", "x")), From("2", Text("a", "x"))])).Faults);
        Assert.Equal(("2", RuleBookFaultCodes.OverlappingEditions), (fault.Origin, fault.Fault.Code));
    }

    [Fact]
    public void Create_HostAttributes_AreKnownToItsTexts()
    {
        const string Rules = "rule book a\nmeasure m of person\n  population of-our-own\n  met true\n";
        var catalogue = AttributeCatalogue.Standard.With(HostAttribute.Boolean("of-our-own", (PersonFacts _) => Reported<bool>.Known(true)));
        Assert.True(RuleBooks.Create(() => [From("1", Rules)], catalogue).IsT0);
        Assert.Single(Refused(RuleBooks.Create(() => [From("1", Rules)])).Faults);
    }

    [Fact]
    public void Reload_OtherTexts_PutsAllInPlaceAndTells()
    {
        var texts = new List<RuleBookText> { From("1", Text("a", "old")), From("2", Text("b", "same")) };
        var books = Books(() => texts);
        var told = new List<RuleBooksChangedEventArgs>();
        books.Changed += (_, change) => told.Add(change);
        var before = books.Current;
        texts[0] = From("1", Text("a", "new"));
        texts.Add(From("3", Text("c", "added")));

        var after = Must(books.Reload());

        Assert.Same(after, books.Current);
        Assert.Equal(2, after.Version);
        Assert.Equal(["a", "b", "c"], after.Names);
        Assert.Equal("new", books.LatestOf("a")!.Title);
        Assert.Equal("old", before.LatestOf("a")!.Title);
        Assert.Same(before.LatestOf("b"), after.LatestOf("b"));
        var change = Assert.Single(told);
        Assert.Same(before, change.Before);
        Assert.Same(after, change.After);
    }

    [Fact]
    public void Reload_SameTexts_ChangesNothing()
    {
        var books = Books(() => [From("1", Text("a", "x"))]);
        books.Changed += (_, _) => Assert.Fail("it was told of a change");
        Assert.Same(books.Current, Must(books.Reload()));
        Assert.Equal(1, books.Current.Version);
    }

    [Fact]
    public void Reload_CommentAdded_IsAChange()
    {
        var text = Text("a", "x");
        var books = Books(() => [From("1", text)]);
        text = "# a line more\n" + text;
        Assert.Equal(2, Must(books.Reload()).Version);
    }

    [Fact]
    public void Reload_FaultyTexts_TellsAllAndKeepsTheOldBooks()
    {
        RuleBookText[] texts = [From("1", Text("a", "x"))];
        var books = Books(() => texts);
        books.Changed += (_, _) => Assert.Fail("it was told of a change");
        var before = books.Current;
        texts = Faulty;
        Assert.Equal(4, Refused(books.Reload()).Faults.Count);
        Assert.Same(before, books.Current);
    }

    [Fact]
    public void Reload_FunctionThrows_LetsItThroughAndKeepsTheOldBooks()
    {
        Func<IEnumerable<RuleBookText>> source = () => [From("1", Text("a", "x"))];
        var books = Books(() => source());
        var before = books.Current;
        source = () => throw new IOException("locked");
        Assert.Equal("locked", Assert.Throws<IOException>(() => books.Reload()).Message);
        source = Half;
        Assert.Throws<IOException>(() => books.Reload());
        Assert.Same(before, books.Current);
        source = () => [From("1", Text("a", "y"))];
        Assert.Equal(2, Must(books.Reload()).Version);

        static IEnumerable<RuleBookText> Half()
        {
            yield return From("1", Text("a", "z"));
            throw new IOException("the second file is locked");
        }
    }

    [Fact]
    public void Reload_HandlerThrows_TheNewBooksAreInUse()
    {
        var title = "old";
        var books = Books(() => [From("1", Text("a", title))]);
        books.Changed += (_, _) => throw new NotSupportedException();
        title = "new";
        Assert.Throws<NotSupportedException>(() => books.Reload());
        Assert.Equal("new", books.LatestOf("a")!.Title);
    }

    [Fact]
    public void Create_NullOrEmpty_IsABugOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>(() => RuleBooks.Create(null!));
        Assert.Throws<ArgumentNullException>(() => RuleBooks.Create(() => [], null!));
        Assert.Throws<ArgumentNullException>(() => RuleBooks.Create(() => null!));
        Assert.Throws<ArgumentNullException>(() => RuleBooks.Create(() => [null!]));
        Assert.Throws<ArgumentNullException>(() => RuleBookText.Of("a", null!));
        Assert.ThrowsAny<ArgumentException>(() => RuleBookText.Of(" ", "rule book a"));
        Assert.Throws<ArgumentNullException>(() => new RuleBookTextFault("a", new Fault(RuleBookFaultCodes.UnknownName, new FaultPlace.Whole(), "x", [])).Describe(null!));
    }
}
