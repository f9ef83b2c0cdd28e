using CsCheck;
using LamTheoBac.Domain.Indicators;

namespace LamTheoBac.Domain.Tests;

public sealed partial class IndicatorSetTests
{
    private static readonly IReadOnlyList<IndicatorCode> Codes = [.. Enum.GetValues<IndicatorGroup>().SelectMany(group => Enumerable.Range(1, 9).Select(ordinal => IndicatorCode.Of(group, ordinal)))];

    private static readonly Gen<HashSet<int>> Any = Gen.Int[0, 26].HashSet[0, 27];

    [Theory]
    [InlineData("", 0)]
    [InlineData("II.3", 1)]
    [InlineData("I.1-I.9", 9)]
    [InlineData("I.1-I.9|II.3", 10)]
    [InlineData(" I.1 - I.9 | II.3 ", 10)]
    [InlineData("I.9-II.2", 3)]
    [InlineData("I.1-III.9", 27)]
    [InlineData("I.1|I.1|I.1-I.2", 2)]
    [InlineData("II.3-II.3", 1)]
    public void TryParse_CodesAndRanges_HasThemOnce(string text, int count) => Assert.Equal(count, IndicatorSet.TryParse(text)?.Count);

    [Theory]
    [InlineData("IV.1")]
    [InlineData("I.10")]
    [InlineData("I.1|")]
    [InlineData("|")]
    [InlineData(" ")]
    [InlineData("I.1,I.2")]
    [InlineData("I.9-I.1")]
    [InlineData("I.1-")]
    [InlineData("-I.1")]
    [InlineData("I.1-I.2-I.3")]
    [InlineData("?")]
    public void TryParse_AnythingElse_IsNull(string text) => Assert.Null(IndicatorSet.TryParse(text));

    [Fact]
    public void All_Set_HasTheTwentySeven()
    {
        Assert.Equal(27, IndicatorSet.All.Count);
        Assert.Equal(IndicatorSet.All, IndicatorSet.Of(Codes));
        Assert.Equal(IndicatorSet.Empty, IndicatorSet.Of());
    }

    [Fact]
    public void Contains_AnySet_IsAsTheSetOfItsCodes() => Any.Sample(indices =>
    {
        var set = IndicatorSet.Of(indices.Select(index => Codes[index]));
        return set.Count == indices.Count && Codes.All(code => set.Contains(code) == indices.Contains(code.Index));
    });

    [Fact]
    public void IsSubsetOf_AnyTwo_IsAsOfTheSetsOfTheirCodes() => Gen.Select(Any, Any).Sample((left, right) =>
        IndicatorSet.Of(left.Select(index => Codes[index])).IsSubsetOf(IndicatorSet.Of(right.Select(index => Codes[index]))) == left.IsSubsetOf(right));

    [Fact]
    public void IsSubsetOf_ItselfAndMore_Holds()
    {
        var one = IndicatorSet.TryParse("II.3")!.Value;
        Assert.True(one.IsSubsetOf(one));
        Assert.True(one.IsSubsetOf(IndicatorSet.All));
        Assert.False(IndicatorSet.All.IsSubsetOf(one));
    }
}
