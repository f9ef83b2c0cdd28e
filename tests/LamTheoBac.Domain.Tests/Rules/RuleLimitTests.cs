using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;
using static LamTheoBac.Domain.Tests.Rules.Reading;

namespace LamTheoBac.Domain.Tests.Rules;

/// <summary>The limits of RULES.md section 2, on both sides.</summary>
public sealed class RuleLimitTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void Parse_TextLength_IsMeasuredInBytes(int more, int faults)
    {
        var text = $"{Header}# ";
        text += new string('đ', (RuleBook.LongestText - text.Length) / 2);
        text += new string('x', RuleBook.LongestText - System.Text.Encoding.UTF8.GetByteCount(text) + more);

        Assert.Equal(Enumerable.Repeat(RuleBookFaultCodes.TextTooLong, faults), FaultsOf(text).Select(fault => fault.Code));
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("not ", "")]
    [InlineData("at least 1 of (", ")")]
    public void Parse_Nesting_MayBe64Deep(string open, string close)
    {
        Assert.Empty(FaultsOf(WithPopulation(Nested(64))));

        var fault = Assert.Single(FaultsOf(WithPopulation($"cadre and {Nested(65)}")));
        Assert.Equal(RuleBookFaultCodes.NestingTooDeep, fault.Code);
        Assert.Equal(new FaultPlace.InText(3, 24 + (64 * open.Length)), fault.Place);
        Assert.Equal(["64"], fault.Expected);

        string Nested(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + "true" + string.Concat(Enumerable.Repeat(close, depth));
    }

    [Fact]
    public void Parse_NestingSideBySide_IsNotDeep() =>
        Assert.Empty(FaultsOf(WithPopulation(string.Join(" and ", Enumerable.Repeat($"{string.Concat(Enumerable.Repeat("(not ", 32))}true{new string(')', 32)}", 5)))));

    [Fact]
    public void Parse_Measures_MayBe1000()
    {
        Assert.Empty(FaultsOf(Measures(1000)));
        AssertFaults(Measures(1002), "too-many-measures 1002:9 `m1001`");

        static string Measures(int count) => Header + string.Concat(Enumerable.Range(1, count).Select(index => $"measure m{index} of person population true met true\n"));
    }

    [Fact]
    public void Parse_Predicates_MayBe64Distinct()
    {
        Assert.Empty(FaultsOf(Book(64)));
        AssertFaults(Book(65), "too-many-predicates 4:9 `m`");

        // Half of them stand in definitions, one of them twice; constants and the same predicate again do not count.
        static string Book(int count) =>
            $"{Header}define d: {Predicates(0, 20)}\ndefine e: d or {Predicates(19, count / 2)}\n"
            + $"measure m of person population e met d and true exclude {Predicates(count / 2, count)} except {Predicates(0, 3)}\n";

        static string Predicates(int from, int to) => string.Join(" or ", Enumerable.Range(from, to - from).Select(number => $"study.count = {number}"));
    }

    [Fact]
    public void Parse_PredicatesInAChainOfDefinitions_AreCountedTogether()
    {
        var chain = string.Concat(Enumerable.Range(0, 65).Select(index => $"define d{index}: study.count = {index}{(index == 0 ? "" : $" or d{index - 1}")}\n"));

        Assert.Empty(FaultsOf($"{Header}{chain}measure m of person population d63 met true"));
        AssertFaults($"{Header}{chain}measure m of person population d64 met true", "too-many-predicates 67:9 `m`");
    }
}
