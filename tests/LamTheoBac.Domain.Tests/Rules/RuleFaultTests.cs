using LamTheoBac.Domain.Faults;
using static LamTheoBac.Domain.Tests.Rules.Reading;

namespace LamTheoBac.Domain.Tests.Rules;

/// <summary>Each kind of fault with its place.</summary>
public sealed class RuleFaultTests
{
    [Theory]
    [InlineData("@@ title \"t\"", "illegal-character 2:1 `@@`")]
    [InlineData("title \"t\" & & &", "illegal-character 2:11 `&`")]
    [InlineData("title \"a\tb\"", "illegal-character 2:9 `\t`")]
    [InlineData("title \"a\u0001\u0002b\"", "illegal-character 2:9 `\u0001\u0002`")]
    [InlineData("Title \"t\"", "illegal-character 2:1 `T`")]
    [InlineData("title \"t\ndecimals 1", "unterminated-string 2:7 `\"t`")]
    [InlineData("title \"t\\\ndecimals 1", "illegal-escape 2:9 `\\`", "unterminated-string 2:7 `\"t\\`")]
    [InlineData("title \"a\\nb\"", "illegal-escape 2:9 `\\n`")]
    [InlineData("cites \"\"", "empty-string 2:7 `\"\"`")]
    [InlineData("cites \"a\" \" \"", "empty-string 2:11 `\" \"`")]
    [InlineData("in force 2017-02-30 ..", "illegal-date 2:10 `2017-02-30`")]
    [InlineData("in force 2017-2-3 .. 2017-01-01", "illegal-date 2:10 `2017-2-3`")]
    [InlineData("in force 0000-01-01 ..", "illegal-date 2:10 `0000-01-01`")]
    [InlineData("in force 2018-01-01 .. 2017-12-31", "empty-interval 2:10 `2018-01-01 .. 2017-12-31`")]
    [InlineData("decimals 5", "number-out-of-range 2:10 `5`")]
    [InlineData("decimals 99999999999999999999", "number-out-of-range 2:10 `99999999999999999999`")]
    [InlineData("decimals -1", "unexpected-word 2:10 `-`")]
    [InlineData("in force 2017-01-01", "unexpected-word 2:20 ``")]
    [InlineData("unknown counts as yes", "unexpected-word 2:19 `yes`")]
    [InlineData("round up", "unexpected-word 2:7 `up`")]
    [InlineData("title x", "unexpected-word 2:7 `x`")]
    [InlineData("cites \"a\",", "unexpected-word 2:11 ``")]
    [InlineData("title \"t\" \"u\"", "unexpected-word 2:11 `\"u\"`")]
    [InlineData("population true", "unexpected-word 2:1 `population`")]
    [InlineData("title \"t\"\ntitle \"u\"", "duplicate-clause 3:1 `title`")]
    [InlineData("in force ..\ncites \"u\"\nin force ..\ncites \"u\"", "duplicate-clause 4:1 `in`", "duplicate-clause 5:1 `cites`")]
    [InlineData("attribute population of person boolean", "reserved-name 2:11 `population`")]
    [InlineData("attribute cadre of person boolean", "duplicate-name 2:11 `cadre`")]
    [InlineData("attribute a of person date\nattribute a of organization date\nattribute a of person date", "duplicate-name 4:11 `a`")]
    [InlineData("attribute a of person symbol {}", "unexpected-word 2:31 `}`")]
    [InlineData("attribute a of person symbol {x, y, x}", "duplicate-name 2:37 `x`")]
    [InlineData("attribute a of person symbol {as-of, cycle.end-5}", "reserved-name 2:31 `as-of`", "reserved-name 2:38 `cycle.end-5`")]
    [InlineData("attribute a of people boolean", "unexpected-word 2:16 `people`")]
    [InlineData("attribute a of person text", "unexpected-word 2:23 `text`")]
    public void Parse_Header_TellsItsFaults(string clauses, params string[] expected) =>
        AssertFaults(Header + clauses, [.. expected.OrderBy(told => told.Contains("unterminated", StringComparison.Ordinal) ? 0 : 1)]);

    [Fact]
    public void Parse_HalfOfASurrogatePairInAString_IsAFault() => AssertFaults($"{Header}title \"a\uD800\"", "illegal-character 2:9 `\uD800`");

    [Fact]
    public void Parse_PileOfCombiningMarks_IsAFaultFromThe31st()
    {
        Assert.Empty(FaultsOf($"{Header}title \"a{new string('\u0301', 30)}\""));
        AssertFaults($"{Header}title \"a{new string('\u0301', 32)}\"", "illegal-character 2:39 `\u0301\u0301`");
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing")]
    public void Parse_NoBook_IsOneFault(string text) => Assert.Equal([RuleBookFaultCodes.UnexpectedWord], FaultsOf(text).Select(fault => fault.Code));

    [Theory]
    [InlineData("rule book", "unexpected-word 1:10 ``")]
    [InlineData("rule book\ntitle \"t\"", "unexpected-word 2:1 `title`")]
    [InlineData("rule book Sách\ntitle \"t\"", "illegal-character 1:11 `Sá`")]
    [InlineData("book b\ntitle \"t\"\ndecimals 9", "unexpected-word 1:1 `book`", "number-out-of-range 3:10 `9`")]
    public void Parse_FirstLine_TellsItsFaults(string text, params string[] expected) => AssertFaults(text, expected);

    [Theory]
    [InlineData("exclude true because", "unexpected-word 6:1 ``")]
    [InlineData("exclude true because x", "unexpected-word 5:24 `x`")]
    [InlineData("target 100.0001%", "illegal-target 5:10 `100.0001`")]
    [InlineData("target 97.12345%", "illegal-target 5:10 `97.12345`")]
    [InlineData("target 101%", "illegal-target 5:10 `101`")]
    [InlineData("target 95", "unexpected-word 6:1 ``")]
    [InlineData("target -5%", "unexpected-word 5:10 `-`")]
    [InlineData("target 95% from 2017-01-01, 96% from 2017-01-01", "duplicate-clause 5:40 `2017-01-01`")]
    [InlineData("target 95%, 96% from 2017-01-01", "unexpected-word 5:13 `,`")]
    [InlineData("target 95% from 2017-01-01, 96%", "unexpected-word 6:1 ``")]
    [InlineData("target 95% from 2017-13-01, 96% from 2017-14-01", "illegal-date 5:19 `2017-13-01`", "illegal-date 5:40 `2017-14-01`")]
    [InlineData("met false", "duplicate-clause 5:3 `met`")]
    [InlineData("population whatever", "duplicate-clause 5:3 `population`", "unknown-name 5:14 `whatever`")]
    [InlineData("title \"t\"\ntitle \"t\"", "duplicate-clause 6:1 `title`")]
    [InlineData("target 1%\ntarget 1%", "duplicate-clause 6:1 `target`")]
    [InlineData("issuer \"i\"\nround up", "unexpected-word 5:3 `issuer`", "unexpected-word 6:1 `round`")]
    [InlineData("met", "duplicate-clause 5:3 `met`", "unexpected-word 6:1 ``")]
    public void Parse_Measure_TellsItsFaults(string clause, params string[] expected) => AssertFaults($"{WithPopulation("true")}  {clause}\n", expected);

    [Theory]
    [InlineData("measure m of person", "missing-clause 2:9 ``", "missing-clause 2:9 ``")]
    [InlineData("measure m of person met true", "missing-clause 2:9 ``")]
    [InlineData("measure m of person met (\npopulation true", "unexpected-word 3:1 `population`")]
    [InlineData("measure m of people\npopulation level = cell\nmet true", "unexpected-word 2:14 `people`")]
    [InlineData("measure\nmet true\npopulation true", "unexpected-word 3:1 `met`")]
    [InlineData("measure m of person met true population true measure m of organization met true population true", "duplicate-name 2:54 `m`")]
    [InlineData("define d: true\ndefine d: true", "duplicate-name 3:8 `d`")]
    [InlineData("define population: true", "reserved-name 2:8 `population`")]
    [InlineData("define level: true\ndefine cadre: true", "reserved-name 2:8 `level`", "reserved-name 3:8 `cadre`")]
    [InlineData("define a: true\nissuer \"i\"\ndefine b: tru", "unexpected-word 3:1 `issuer`", "unknown-name 4:11 `tru`")]
    [InlineData("define a true", "unexpected-word 2:10 `true`")]
    [InlineData("define : true", "unexpected-word 2:8 `:`")]
    public void Parse_Blocks_TellTheirFaults(string blocks, params string[] expected) => AssertFaults(Header + blocks, expected);

    [Fact]
    public void Parse_DefinitionNamedAsADeclaredAttribute_IsReserved() => AssertFaults($"{Header}attribute a of person boolean\ndefine a: true\n", "reserved-name 3:8 `a`");

    [Fact]
    public void Parse_Faults_AreAllToldInTheOrderOfTheText() => AssertFaults(
        """
        rule book b
          decimals 7
        define d: levle = cell
        define e: (
        define f: e and g
        measure m of person
          population d and f
          met study.count = cell and nobody
          target 200%
        measure m of organization
          populatoin level = cel
          met plan.registered <= cycle.end & true
        """,
        "number-out-of-range 2:12 `7`",
        "unknown-name 3:11 `levle`",
        "unexpected-word 5:1 `define`",
        "unknown-name 5:17 `g`",
        "wrong-type 8:21 `cell`",
        "unknown-name 8:30 `nobody`",
        "illegal-target 9:10 `200`",
        "duplicate-name 10:9 `m`",
        "unexpected-word 11:3 `populatoin`",
        "unknown-symbol 11:22 `cel`",
        "wrong-type 12:23 `<=`",
        "illegal-character 12:36 `&`");

    [Fact]
    public void Parse_MisspeltFirstLineOfABlock_IsOneFault() => AssertFaults(
        Example.Replace("measure cells", "mesure cells", StringComparison.Ordinal).Replace("define ", "Define ", StringComparison.Ordinal),
        "illegal-character 7:1 `D`", "unexpected-word 19:1 `mesure`");

    [Fact]
    public void Parse_UnreadableFirstLineOfABlock_IsOneFault() => AssertFaults(
        Example.Replace("measure cells", "chitieu cells", StringComparison.Ordinal), "unexpected-word 19:1 `chitieu`");

    [Fact]
    public void Parse_LineOfNoClauseAmongLinesThatAreNotIndented_LosesNoOther() => AssertFaults(
        $"{Header}measure m of person\npopulation true\ndone cadre\ntarget 200%\n", "unexpected-word 4:1 `done`", "illegal-target 5:8 `200`");

    [Fact]
    public void Parse_LineOfNoClauseInAMeasure_IsNotAMissingClauseToo() => AssertFaults(
        Example.Replace("  met        plan.registered\n", "  done       plan.registered\n", StringComparison.Ordinal), "unexpected-word 22:3 `done`");

    [Fact]
    public void Parse_LongWord_IsCutInTheFault()
    {
        var fault = Assert.Single(FaultsOf(WithPopulation(new string('x', 100))));

        Assert.Equal(new string('x', 59) + "…", fault.Found);
    }

    [Theory]
    [InlineData("title 5", "string")]
    [InlineData("round up", "half-up", "truncate")]
    [InlineData("decimals 9", "0", "4")]
    [InlineData("attribute a of people date", "person", "organization")]
    public void Expected_Words_AreThoseOfTheLanguage(string clause, params string[] expected) =>
        Assert.Equal(expected, Assert.Single(FaultsOf(Header + clause)).Expected);

    [Theory]
    [InlineData("party-membre", "party-member")]
    [InlineData("organisation.level = cell", "organization.level")]
    [InlineData("organization.level = sell", "cell")]
    [InlineData("party-member adn cadre", "and")]
    [InlineData("definde", "defined")]
    [InlineData("nothing-near", null)]
    [InlineData("x", null)]
    public void Suggestion_NearName_IsTold(string criterion, string? expected) =>
        Assert.Equal(expected, Assert.Single(FaultsOf($"{WithPopulation(criterion)}define defined: true\n")).Suggestion);

    [Fact]
    public void Suggestion_AfterFiftyUnknownNames_IsNoLongerSearched()
    {
        var faults = FaultsOf(WithPopulation(string.Join(" and ", Enumerable.Repeat("cader", 60))));

        Assert.Equal([50, 10], faults.GroupBy(fault => fault.Suggestion).Select(group => group.Count()));
    }
}
