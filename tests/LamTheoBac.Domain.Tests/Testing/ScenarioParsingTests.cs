using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Scenarios;

namespace LamTheoBac.Domain.Tests.Testing;

public sealed class ScenarioParsingTests
{
    private const string Top = "# T\n- cycle: 2017\n";

    [Fact]
    public void Parse_WholePage_KeepsWordsSettingsAndTables()
    {
        var scenario = Scenario.Parse("\uFEFF\n# Kế hoạch đúng hạn \r\n\r\nLời giải thích.\r\n\r\n\r\n- một điều: khác\r\n- as of: 2018-01-31\r\n- cycle: 2017\r\n| subject | note | hours | noted? |\r\n|:--|---|---|--:|\r\n| a\\|b | x | ? | not-met |\r\n| c | |-3|undetermined|\r\nSau bảng.", Pages.Book)
            .Match(read => read, refused => throw new InvalidOperationException(refused.ToString()));
        Assert.Equal("Kế hoạch đúng hạn", scenario.Title);
        Assert.Equal("Lời giải thích.\n\n- một điều: khác\nSau bảng.", scenario.Description);
        Assert.Equal((CommitmentCycle.OfYear(2017), new LocalDate(2018, 1, 31)), (scenario.Cycle, scenario.AsOf));
        var table = Assert.Single(scenario.Tables);
        Assert.Equal(SubjectBasis.Person, table.Basis);
        Assert.Equal(["note", "hours"], table.Attributes.Select(name => name.Text));
        Assert.Equal([MeasureId.From("noted")], table.Measures);
        Assert.Equal(
            [
                new ScenarioRow("a|b", [AttributeValue.OfSymbol("x"), AttributeValue.Unknown], [new Expectation(Outcome.NotMet)]),
                new ScenarioRow("c", [AttributeValue.Absent, AttributeValue.Of(-3)], [new Expectation(Outcome.Undetermined)]),
            ],
            table.Rows);
        Assert.Equal(new FaultPlace.InText(13, 3), table.Rows[1].Place);
    }

    [Fact]
    public void Parse_NoAsOf_TakesTheLastDayOfTheCycle() =>
        Assert.Equal(new LocalDate(2017, 12, 31), Pages.Scenario("| subject | noted? |\n|---|---|\n| a | met |").AsOf);

    [Fact]
    public void Parse_EmptyCell_IsWhatNothingOnRecordMeans()
    {
        var row = Pages.Scenario("| subject | organization.level | plan.registered | plan.registered-on | study.count | note | members? |\n|---|---|---|---|---|---|---|\n| a | cell | | | | | met |").Tables[0].Rows[0];
        Assert.Equal([AttributeValue.OfSymbol("cell"), AttributeValue.Of(false), AttributeValue.Absent, AttributeValue.Of(0), AttributeValue.Absent], row.Values);
    }

    [Theory]
    [InlineData("excluded", Outcome.Excluded, null)]
    [InlineData("excluded 2", Outcome.Excluded, 1)]
    [InlineData("excluded  \"được miễn\"", Outcome.Excluded, 0)]
    [InlineData("excepted \"nơi \\| khác\"", Outcome.Excepted, 0)]
    [InlineData("outside", Outcome.Outside, null)]
    public void Parse_Expectation_NamesAClassAndPerhapsItsLine(string cell, Outcome outcome, int? clause)
    {
        var table = Pages.Scenario($"| subject | organization.level | members? |\n|---|---|---|\n| a | cell | {cell} |").Tables[0];
        Assert.Equal(new Expectation(outcome, clause), Assert.Single(table.Rows[0].Expected));
    }

    [Theory]
    [InlineData("2017", "2017-01-01", "2017-12-31")]
    [InlineData("2017-02-14 .. 2018-02-13", "2017-02-14", "2018-02-13")]
    [InlineData("2017-02-14..2017-02-14", "2017-02-14", "2017-02-14")]
    [InlineData("2017-01-01 .. 2017-12-31", "2017-01-01", "2017-12-31")]
    public void Parse_Cycle_IsAYearOrBothEndsIncluded(string text, string start, string end)
    {
        var cycle = Scenario.Parse($"# T\n- cycle: {text}\n|subject|noted?|\n|-|-|\n|a|met|", Pages.Book).Match(read => read.Cycle, _ => throw new InvalidOperationException());
        Assert.Equal((start, end), (Iso(cycle.Start), Iso(cycle.End)));
    }

    [Fact]
    public void Format_Page_ReadsAsAnEqualScenarioAndStaysAsItIs()
    {
        var scenario = Pages.Scenario(
            "Hai bảng.",
            "| subject | organization.level | party-member | members? | note | noted? |\n|---|---|---|---|---|---|\n| một \\| hai | cell | true | excluded 1 | y | met |\n| ba | cell | ? | excepted 2 | | |",
            "| subject | level | cells? |\n|---|---|---|\n| chi bộ | cell | excluded |");
        var text = scenario.Format();
        Assert.Equal(scenario, Scenario.Parse(text, Pages.Book).Match(read => read, refused => throw new InvalidOperationException(refused.ToString())));
        Assert.Contains("excluded \"được miễn\"", text, StringComparison.Ordinal);
        Assert.Contains("excepted 2", text, StringComparison.Ordinal);
        Assert.Equal(text, scenario.Format());
    }

    [Theory]
    [InlineData("noted?|met", "missing-title", 1, 1, "Kế hoạch", "", null, "Kế hoạch\n- cycle: 2017\n")]
    [InlineData("noted?|met", "missing-setting", 1, 1, "", "- cycle: 2017", null, "# T\n- cylce: 2017\n")]
    [InlineData("noted?|met", "duplicate-setting", 3, 3, "cycle", "", null, "# T\n- cycle: 2017\n- cycle: 2018\n")]
    [InlineData("noted?|met", "illegal-setting", 2, 11, "17", "yyyy yyyy-mm-dd .. yyyy-mm-dd", null, "# T\n- cycle:  17\n")]
    [InlineData("noted?|met", "illegal-setting", 2, 10, "2017-02-02 .. 2017-02-01", "yyyy yyyy-mm-dd .. yyyy-mm-dd", null, "# T\n- cycle: 2017-02-02 .. 2017-02-01\n")]
    [InlineData("noted?|met", "illegal-setting", 3, 10, "2017-02-30", "yyyy-mm-dd", null, "# T\n- cycle: 2017\n- as of: 2017-02-30\n")]
    [InlineData("noted?|met", "unprintable-character", 2, 3, "U+0007", "", null, "# T\nab\u0007\n- cycle: 2017\n")]
    [InlineData("note|x", "missing-measure-column", 3, 1, "", "members?", null)]
    [InlineData("notd?|met", "unknown-measure", 3, 13, "notd", "", "noted")]
    [InlineData("noted?|met|notee|x", "unknown-attribute", 3, 22, "notee", "person", "note")]
    [InlineData("noted?|met|level|cell", "unknown-attribute", 3, 22, "level", "person", null)]
    [InlineData("noted?|met|cells?|met", "mixed-basis", 3, 22, "cells", "person", null)]
    [InlineData("noted?|met|note|x|note|y", "repeated-column", 3, 29, "note", "", null)]
    [InlineData("members?|met", "missing-attribute-column", 3, 1, "organization.level", "members", null)]
    [InlineData("noted?|maybe", "illegal-expectation", 5, 13, "maybe", "outside excluded met excepted not-met undetermined", null)]
    [InlineData("noted?|excluded 1", "unknown-clause", 5, 13, "excluded 1", "excluded", null)]
    [InlineData("organization.level|cell|members?|excepted 3", "unknown-clause", 5, 34, "excepted 3", "excepted excepted 1 excepted 2 excepted \"nơi | khác\"", null)]
    [InlineData("organization.level|cell|members?|met 1", "unknown-clause", 5, 34, "met 1", "met", null)]
    [InlineData("noted?|", "nothing-expected", 5, 12, "a", "", null)]
    [InlineData("noted?|met|note|z", "illegal-cell", 5, 22, "z", "x y ?", null)]
    [InlineData("noted?|met|suspended|có", "illegal-cell", 5, 22, "có", "true false ?", null)]
    [InlineData("noted?|met|hours|1.5", "illegal-cell", 5, 22, "1.5", "integer ?", null)]
    [InlineData("noted?|met|joined-on|1.5", "illegal-cell", 5, 22, "1.5", "yyyy-mm-dd ?", null)]
    [InlineData("noted?|met|organization.level|", "empty-cell", 5, 21, "organization.level", "central province district commune grassroots-committee grassroots-cell branch-committee subordinate-committee cell group ?", null)]
    public void Parse_OneFault_SaysWhereWhatAndWhatWasExpected(string columns, string code, int line, int column, string found, string expected, string? suggestion, string top = Top)
    {
        var cells = columns.Split('|');
        var widths = cells.Chunk(2).Select(pair => Math.Max(pair[0].Length, pair[1].Length)).ToList();
        var header = "| subject | " + string.Join(" | ", cells.Chunk(2).Select((pair, index) => pair[0].PadRight(widths[index]))) + " |";
        var row = "| a       | " + string.Join(" | ", cells.Chunk(2).Select((pair, index) => pair[1].PadRight(widths[index]))) + " |";
        var delimiter = "| --- |" + string.Concat(widths.Select(_ => " --- |"));
        Assert.Equal((code, line, column, found, expected, suggestion), WithName(Pages.OnlyFault($"{top}{header}\n{delimiter}\n{row}\n")));
    }

    [Theory]
    [InlineData("| subject | noted? |\n| a | met |", "missing-delimiter", 4, 1, "| a | met |", "| --- | --- |")]
    [InlineData("| subject | noted? |\n| --- | --- |", "missing-rows", 3, 1, "", "")]
    [InlineData("| subject | noted? |\n| --- | --- |\n| a |", "wrong-cell-count", 5, 1, "1", "2")]
    [InlineData("| subject | noted? |\n| --- | --- |\n| a | met | x", "wrong-cell-count", 5, 1, "3", "2")]
    [InlineData("| who | noted? |\n| --- | --- |\n| a | met |", "missing-subject-column", 3, 3, "who", "subject")]
    [InlineData("| subject | noted? |\n| --- | --- |\n|  | met |", "missing-subject", 5, 2, "", "")]
    [InlineData("| subject | noted? |\n| --- | --- |\n| a | met |\n\n| subject | cells? | level |\n| - | - | - |\n| a | met | cell |", "duplicate-subject", 9, 3, "a", "")]
    [InlineData("words", "missing-table", 4, 1, "", "")]
    public void Parse_FaultOfATable_SaysWhereWhatAndWhatWasExpected(string table, string code, int line, int column, string found, string expected) =>
        Assert.Equal((code, line, column, found, expected, null), WithName(Pages.OnlyFault($"{Top}{table}\n")));

    [Fact]
    public void Parse_ManyFaults_GivesAllInTheOrderOfTheText() => Assert.Equal(
        ["missing-title", "missing-setting", "unknown-measure", "unknown-attribute", "illegal-expectation", "illegal-cell", "duplicate-subject", "illegal-expectation"],
        Pages.Faults("words\n| subject | nothing? | noted? | nowhere | hours |\n|-|-|-|-|-|\n| a | met | no | x | y |\n| a | met | no | x | 3 |").Select(fault => fault.Code.Name));

    [Theory]
    [InlineData(0xD800, "U+D800")]
    [InlineData(0x0000, "U+0000")]
    public void Parse_CharacterThatIsNone_SaysWhich(int character, string found) =>
        Assert.Equal(("unprintable-character", 2, 2, found, "", null), WithName(Pages.OnlyFault($"# T\na{(char)character}\n- cycle: 2017\n|subject|noted?|\n|-|-|\n|a|met|")));

    [Fact]
    public void Parse_EmptyText_SaysWhatIsMissing() => Assert.Equal(["missing-title", "missing-setting", "missing-table"], Pages.Faults("").Select(fault => fault.Code.Name));

    [Fact]
    public void Parse_TextPastTheLimit_IsNotLookedAt() => Assert.Equal(ScenarioFaultCodes.ScenarioTooLong, Assert.Single(Pages.Faults(new string('đ', (RuleBook.LongestText / 2) + 1))).Code);

    private static (string Name, int Line, int Column, string Found, string Expected, string? Suggestion) WithName((FaultCode Code, int Line, int Column, string Found, string Expected, string? Suggestion) fault) =>
        (fault.Code.Name, fault.Line, fault.Column, fault.Found, fault.Expected, fault.Suggestion);

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
