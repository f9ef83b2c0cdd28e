using LamTheoBac.Domain.Indicators;

namespace LamTheoBac.Domain.Tests;

public sealed class IndicatorCodeTests
{
    [Theory]
    [InlineData("I.1", IndicatorGroup.PoliticalIdeology, 1, 0)]
    [InlineData("I.9", IndicatorGroup.PoliticalIdeology, 9, 8)]
    [InlineData("II.1", IndicatorGroup.EthicsAndLifestyle, 1, 9)]
    [InlineData("III.9", IndicatorGroup.SelfEvolution, 9, 26)]
    public void TryParse_Code_IsGroupAndOrdinal(string text, IndicatorGroup group, int ordinal, int index)
    {
        var code = IndicatorCode.TryParse(text)!.Value;
        Assert.Equal((group, ordinal, index), (code.Group, code.Ordinal, code.Index));
        Assert.Equal(IndicatorCode.Of(group, ordinal), code);
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("I")]
    [InlineData("I.0")]
    [InlineData("I.10")]
    [InlineData("IV.1")]
    [InlineData("i.1")]
    [InlineData("1.1")]
    [InlineData(" I.1")]
    public void TryParse_AnythingElse_IsNull(string text) => Assert.Null(IndicatorCode.TryParse(text));

    [Theory]
    [InlineData((IndicatorGroup)0, 1)]
    [InlineData((IndicatorGroup)4, 1)]
    [InlineData(IndicatorGroup.SelfEvolution, 0)]
    [InlineData(IndicatorGroup.SelfEvolution, 10)]
    public void Of_OutsideTheTwentySeven_Throws(IndicatorGroup group, int ordinal) => Assert.ThrowsAny<ArgumentException>(() => IndicatorCode.Of(group, ordinal));

    [Fact]
    public void Default_Code_IsTheFirst() => Assert.Equal("I.1", default(IndicatorCode).ToString());
}
