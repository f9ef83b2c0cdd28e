using CsCheck;
using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Indicators;

namespace LamTheoBac.Domain.Tests;

public sealed partial class IndicatorSetTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("II.3|I.1-I.9", "I.1-I.9|II.3")]
    [InlineData("I.1|I.2|I.4", "I.1-I.2|I.4")]
    [InlineData("I.9|II.1", "I.9|II.1")]
    [InlineData("I.1-III.9", "I.1-I.9|II.1-II.9|III.1-III.9")]
    public void ToString_Set_JoinsRunsWithinAGroup(string text, string printed) => Assert.Equal(printed, IndicatorSet.TryParse(text)!.Value.ToString());

    [Fact]
    public void ToString_AnySet_IsReadBack() => Any.Sample(indices => IndicatorSet.TryParse(SetOf(indices).ToString()) == SetOf(indices));

    [Fact]
    public void Algebra_AnyTwo_IsAsOfTheSetsOfTheirCodes() => Gen.Select(Any, Any).Sample((left, right) =>
    {
        var (a, b) = (SetOf(left), SetOf(right));
        Assert.Equal(SetOf(left.Union(right)), a.Union(b));
        Assert.Equal(SetOf(left.Intersect(right)), a.Intersect(b));
        Assert.Equal(SetOf(left.Except(right)), a.Except(b));
        Assert.Equal(SetOf(Enumerable.Range(0, 27).Except(left)), a.Complement());
        Assert.Equal(left.Order(), a.Codes().Select(code => code.Index));
    });

    [Fact]
    public void Elaboration_LeavesOneOut_IsIncompleteAndNamesIt()
    {
        var document = Directive.Of(DocumentNumber.From("05-HD/TU"), "Thành ủy Bắc Kạn", new LocalDate(2017, 2, 14));
        Assert.True(IndicatorElaboration.Of(document, IndicatorSet.All).IsComplete);
        var partial = IndicatorElaboration.Of(document, IndicatorSet.TryParse("I.1-III.8")!.Value);
        Assert.False(partial.IsComplete);
        Assert.Equal("III.9", partial.Missing.ToString());
    }

    private static IndicatorSet SetOf(IEnumerable<int> indices) => IndicatorSet.Of(indices.Select(IndicatorCode.At));
}
