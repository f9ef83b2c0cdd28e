using LamTheoBac.Domain.Rules;
using static LamTheoBac.Domain.Tests.Rules.Reading;

namespace LamTheoBac.Domain.Tests.Rules;

public sealed class CriterionParsingTests
{
    private static readonly Criterion A = Flag("party-member");
    private static readonly Criterion B = Flag("suspended");
    private static readonly Criterion C = Flag("cadre");

    public static TheoryData<string, Criterion> Trees => new()
    {
        { "party-member", A },
        { "((party-member))", A },
        { "true", new Criterion.Constant(true) },
        { "false", new Criterion.Constant(false) },
        { "party-member and suspended and cadre", new Criterion.All([A, B, C]) },
        { "party-member or suspended or cadre", new Criterion.Any([A, B, C]) },
        { "party-member or suspended and cadre", new Criterion.Any([A, new Criterion.All([B, C])]) },
        { "party-member and suspended or cadre", new Criterion.Any([new Criterion.All([A, B]), C]) },
        { "(party-member and suspended) and cadre", new Criterion.All([new Criterion.All([A, B]), C]) },
        { "party-member and (suspended and cadre)", new Criterion.All([A, new Criterion.All([B, C])]) },
        { "(party-member or suspended) or cadre", new Criterion.Any([new Criterion.Any([A, B]), C]) },
        { "(party-member or suspended) and cadre", new Criterion.All([new Criterion.Any([A, B]), C]) },
        { "(party-member) and (suspended)", new Criterion.All([A, B]) },
        { "not party-member and suspended", new Criterion.All([new Criterion.Not(A), B]) },
        { "not (party-member and suspended)", new Criterion.Not(new Criterion.All([A, B])) },
        { "not not party-member", new Criterion.Not(new Criterion.Not(A)) },
        { "at least 2 of (party-member, suspended or cadre, not party-member)", new Criterion.AtLeast(2, [A, new Criterion.Any([B, C]), new Criterion.Not(A)]) },
        { "at least 0 of (party-member)", new Criterion.AtLeast(0, [A]) },
        { "at least 9 of (party-member)", new Criterion.AtLeast(9, [A]) },
        { "known(member-since)", new Criterion.Known(Name("member-since")) },
    };

    public static TheoryData<string, Criterion> Comparisons => new()
    {
        { "study.count = 1", Compared("study.count", ComparisonOperator.Equal, new Operand.Integer(1)) },
        { "study.count!=-1", Compared("study.count", ComparisonOperator.NotEqual, new Operand.Integer(-1)) },
        { "study.count < 9223372036854775807", Compared("study.count", ComparisonOperator.Less, new Operand.Integer(long.MaxValue)) },
        { "study.count <= -9223372036854775808", Compared("study.count", ComparisonOperator.LessOrEqual, new Operand.Integer(long.MinValue)) },
        { "study.count>007", Compared("study.count", ComparisonOperator.Greater, new Operand.Integer(7)) },
        { "study.count >= 0", Compared("study.count", ComparisonOperator.GreaterOrEqual, new Operand.Integer(0)) },
        { "study.count in {1, -2,3}", new Criterion.In(Name("study.count"), [new Operand.Integer(1), new Operand.Integer(-2), new Operand.Integer(3)]) },
        { "joined-on = 2017-02-28", Compared("joined-on", ComparisonOperator.Equal, new Operand.Date(new(2017, 2, 28))) },
        { "joined-on <= cycle.end", Compared("joined-on", ComparisonOperator.LessOrEqual, new Operand.Anchored(DateAnchor.CycleEnd, 0)) },
        { "joined-on <= cycle.end - 5 days", Compared("joined-on", ComparisonOperator.LessOrEqual, new Operand.Anchored(DateAnchor.CycleEnd, -5)) },
        { "joined-on <= cycle.end-5 days", Compared("joined-on", ComparisonOperator.LessOrEqual, new Operand.Anchored(DateAnchor.CycleEnd, -5)) },
        { "joined-on <= cycle.end -5days", Compared("joined-on", ComparisonOperator.LessOrEqual, new Operand.Anchored(DateAnchor.CycleEnd, -5)) },
        { "joined-on <= cycle.start-2147483647 days", Compared("joined-on", ComparisonOperator.LessOrEqual, new Operand.Anchored(DateAnchor.CycleStart, -int.MaxValue)) },
        { "joined-on <= as-of+30 days", Compared("joined-on", ComparisonOperator.LessOrEqual, new Operand.Anchored(DateAnchor.AsOf, 30)) },
        { "joined-on <= as-of-30 days", Compared("joined-on", ComparisonOperator.LessOrEqual, new Operand.Anchored(DateAnchor.AsOf, -30)) },
        { "joined-on = as-of + 0 days", Compared("joined-on", ComparisonOperator.Equal, new Operand.Anchored(DateAnchor.AsOf, 0)) },
        { "joined-on in {2017-01-01, as-of-1 days}", new Criterion.In(Name("joined-on"), [new Operand.Date(new(2017, 1, 1)), new Operand.Anchored(DateAnchor.AsOf, -1)]) },
        { "organization.level = cell", Compared("organization.level", ComparisonOperator.Equal, new Operand.Symbol("cell")) },
        { "organization.level in {cell, province}", new Criterion.In(Name("organization.level"), [new Operand.Symbol("cell"), new Operand.Symbol("province")]) },
        { "organization.id != \"BK-01\"", Compared("organization.id", ComparisonOperator.NotEqual, new Operand.Id("BK-01")) },
        { "organization.id in {\"a\\\"\", \"b\"}", new Criterion.In(Name("organization.id"), [new Operand.Id("a\""), new Operand.Id("b")]) },
    };

    [Theory]
    [MemberData(nameof(Trees))]
    public void Parse_Connectives_GiveTheirTree(string text, Criterion expected) =>
        Assert.Equal(expected, PopulationOf(text));

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void Parse_Comparisons_GiveTheirOperands(string text, Criterion expected) => Assert.Equal(expected, PopulationOf(text));

    [Fact]
    public void Parse_BareName_IsADefinitionWhereOneStands()
    {
        var book = Book($"{WithPopulation("d and party-member")}define d: cadre\n");

        Assert.Equal(new Criterion.All([new Criterion.Defined("d"), A]), book.Measures[0].Population);
    }

    [Fact]
    public void Parse_SymbolThatIsAWordOfTheLanguage_IsASymbol()
    {
        var book = Book($"{Header}attribute s of person symbol {{yes, no, met, population}}\nmeasure m of person population s = no and s in {{met, population}} and s = population met s = met");

        Assert.Equal(Compared("s", ComparisonOperator.Equal, new Operand.Symbol("met")), book.Measures[0].Met);
    }

    [Fact]
    public void Parse_CriterionOverManyLines_IsOne() => Assert.Equal(new Criterion.All([A, B]), PopulationOf("party-member\n\n  and # why\nsuspended"));

    private static Criterion.Comparison Compared(string attribute, ComparisonOperator @operator, Operand operand) => new Criterion.Comparison(Name(attribute), @operator, operand);
}
