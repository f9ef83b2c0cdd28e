using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Directives;
using LamTheoBac.Domain.Tests.LifeCycles;
using static LamTheoBac.Domain.Tests.Rules.Reading;

namespace LamTheoBac.Domain.Tests.Rules;

public sealed class CitationCheckTests
{
    private static readonly DirectiveCatalogue Known = DirectiveCatalogue.Known;

    [Theory]
    [InlineData("2017-02-14 .. 2020-12-31", true)]
    [InlineData("2017-02-13 .. 2020-12-31", false)]
    [InlineData("2017-02-14 .. 2021-01-01", false)]
    [InlineData("2017-02-14 ..", false)]
    [InlineData(".. 2020-12-31", false)]
    public void Find_BookInForce_WarnsOfADayWithoutTheDocument(string days, bool isCovered) =>
        Assert.Equal(isCovered ? [] : ["citation-not-in-force 3:9 `05-HD/TU`"], Told(CitationCheck.Find(Citing("\"05-HD/TU\"", days), Known)));

    [Theory]
    [InlineData("2017-02-13 .. 2020-12-31", "2017-02-13")]
    [InlineData("2017-02-14 .. 2021-01-01", "2021-01-01")]
    [InlineData("2018-01-01 ..", "2021-01-01")]
    [InlineData("2022-01-01 .. 2022-12-31", "2022-01-01")]
    [InlineData(".. 2020-12-31", null)]
    public void Find_BookInForce_NamesTheFirstDayWithoutTheDocument(string days, string? first) =>
        Assert.Equal(first, Assert.Single(CitationCheck.Find(Citing("\"05-HD/TU\"", days), Known)).Expected.ElementAtOrDefault(2));

    [Theory]
    [InlineData(5, null)]
    [InlineData(7, "2020-01-06")]
    public void Find_TwoDocumentsThatFollowEachOther_NamesTheFirstDayBetweenThem(int second, string? first)
    {
        // One number and day of two issuers: the one is replaced on the sixth day.
        var (here, there, later) = (Papers.Paper("1"), Papers.Paper("1", issuer: "B"), Papers.Paper("2", 5));
        var catalogue = Papers.Try([.. Papers.Entries([here, later]), DirectiveEntry.Of(there, Papers.Days(second))], later.Replaces(here)).Taken();
        var warning = Assert.Single(CitationCheck.Find(Citing("\"1\" 2020-01-01", "2020-01-01 .. 2020-01-10"), catalogue));
        Assert.Equal(first, warning.Expected.ElementAtOrDefault(2));
    }

    [Fact]
    public void Find_BookThatDoesNotSay_HasNothingToCompare() => Assert.Empty(CitationCheck.Find(Citing("\"132-QĐ/TW\"", null), Known));

    [Theory]
    [InlineData("2021-10-24", false)]
    [InlineData("2021-10-25", true)]
    [InlineData("2026-07-25", true)]
    [InlineData("2026-07-26", false)]
    public void Find_OneDay_WarnsOfThatDayOnly(string day, bool isInForce) => Assert.Equal(isInForce, CitationCheck.Find(Citing("\"37-QĐ/TW\"", null), Known, Date(day)).Count == 0);

    [Fact]
    public void Find_OneDay_NamesTheDaysAndSuggestsTheSuccessor()
    {
        var warning = Assert.Single(CitationCheck.Find(Citing("\"132-QĐ/TW\" 2018-03-08 \"Điều 1\"", null), Known, new LocalDate(2025, 12, 31)));
        Assert.Equal(["2018-03-08 .. 2023-10-03", "2025-12-31", "2025-12-31"], warning.Expected);
        Assert.Equal("366-QĐ/TW", warning.Suggestion);
        Assert.True(warning.IsWarning);
    }

    [Fact]
    public void Find_SeveralSuccessors_SuggestsNone()
    {
        var cited = Known.Find(Citation.Of(DocumentNumber.From("132-QĐ/TW")))[0].Document;
        var other = Directive.Of(DocumentNumber.From("x"), "y", new LocalDate(2024, 1, 1));
        var catalogue = Known.With([DirectiveEntry.Of(other)], [other.Replaces(cited)]).Taken();
        Assert.Null(Assert.Single(CitationCheck.Find(Citing("\"132-QĐ/TW\"", null), catalogue, new LocalDate(2025, 12, 31))).Suggestion);
    }

    [Fact]
    public void Find_HeaderAndMeasures_WarnsAtEachPlaceInTheOrderOfTheText()
    {
        var book = Book("""
            rule book b
              cites "05-CT/TW", "37-QĐ/TW" 2021-10-25

            measure m of person
              cites "11-NQ/XY", "132-QĐ/TW"
              population true
              met true

            """);
        Assert.Equal(
            ["citation-not-in-force 2:9 `05-CT/TW`", "citation-not-in-force 2:21 `37-QĐ/TW`", "citation-not-in-force 5:21 `132-QĐ/TW`"],
            Told(CitationCheck.Find(book, Known, new LocalDate(2016, 1, 1))));
    }

    [Fact]
    public void Find_BookBuiltInCode_TellsEqualWarningsOnceWithoutAPlace()
    {
        var book = Book(RuleBookBuilder.Create(RuleBookName.From("b")).Cites("37-QĐ/TW")
            .Measure(MeasureId.From("m"), SubjectBasis.Person, measure => measure.Cites("37-QĐ/TW").Population(Flag("party-member")).Met(Flag("suspended"))));
        var warning = Assert.Single(CitationCheck.Find(book, Known, new LocalDate(2017, 1, 1)));
        Assert.Equal(new FaultPlace.Whole(), warning.Place);
    }

    [Fact]
    public void Find_UndatedNumberOfSeveralDocuments_IsAmbiguousWhateverTheDay()
    {
        var (first, second) = (Papers.Paper("1"), Papers.Paper("1", 100));
        var catalogue = Papers.Catalogue([first, second]);
        var book = Citing("\"1\", \"1\" 2020-01-01, \"1\" 2020-04-10 \"mục I\"", null);
        var warning = Assert.Single(CitationCheck.Find(book, catalogue));
        Assert.Equal(RuleBookFaultCodes.AmbiguousCitation, warning.Code);
        Assert.Equal([first.ToString(), second.ToString()], warning.Expected);
        Assert.Equal(["ambiguous-citation 3:9 `1`", "citation-not-in-force 3:30 `1`"], Told(CitationCheck.Find(book, catalogue, new LocalDate(2020, 1, 1))));
    }

    [Fact]
    public void Find_DatedNumberOfTwoIssuers_IsInForceWhenOneOfThemIs()
    {
        var (here, there, later) = (Papers.Paper("1"), Papers.Paper("1", issuer: "B"), Papers.Paper("2", 5));
        var catalogue = Papers.Catalogue([here, there, later], later.Replaces(here));
        Assert.Empty(CitationCheck.Find(Citing("\"1\" 2020-01-01", null), catalogue, new LocalDate(2022, 1, 1)));
        var both = catalogue.With([], [later.Replaces(there)]).Taken();
        Assert.Single(CitationCheck.Find(Citing("\"1\" 2020-01-01", null), both, new LocalDate(2022, 1, 1)));
    }

    [Fact]
    public void Find_DocumentThatNeverTookEffect_WarnsOnEveryDay()
    {
        var (old, next) = (Papers.Paper("1"), Papers.Paper("2"));
        Assert.Single(CitationCheck.Find(Citing("\"1\"", "2020-01-01 .. 2020-01-01"), Papers.Catalogue([old, next], next.Replaces(old))));
    }

    /// <summary>A book that cites these documents from line 3, column 9 on.</summary>
    private static RuleBook Citing(string documents, string? inForce) =>
        Book($"rule book b\n{(inForce is null ? "" : $"  in force {inForce}")}\n  cites {documents}\nmeasure m of person\n  population true\n  met true\n");

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
