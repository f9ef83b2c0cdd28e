using System.Globalization;
using LamTheoBac.Domain.Coverage.Figures;

namespace LamTheoBac.Domain.Tests.Coverage;

public sealed class ReportedFigureTests
{
    [Theory]
    [InlineData(-1L, 1L)]
    [InlineData(1L, -1L)]
    [InlineData(null, -1L)]
    public void Of_NegativeCount_Throws(long? part, long? whole)
    {
        Assert.ThrowsAny<ArgumentException>(() => ReportedFigure.Of(part, whole, default));
        Assert.ThrowsAny<ArgumentException>(() => ReportedFigure.OfRange(part, whole, default, default));
    }

    [Theory]
    [InlineData(FigureHedge.Range)]
    [InlineData((FigureHedge)6)]
    public void Of_HedgeWithoutItsPercentages_Throws(FigureHedge hedge) => Assert.ThrowsAny<ArgumentException>(() => ReportedFigure.Of(1, 2, default, hedge));

    [Fact]
    public void OfRange_EndBelowItsBeginning_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => ReportedFigure.OfRange(1, 2, Published.Percent(84), Published.Percent(83.99m)));
        Assert.Equal(FigureHedge.Range, ReportedFigure.OfRange(1, 2, Published.Percent(84), Published.Percent(84.0m)).Hedge);
    }

    [Theory]
    [InlineData("97.8", 1)]
    [InlineData("97.80", 2)]
    [InlineData("0", 0)]
    [InlineData("1000000.000000000", 9)]
    public void Of_Percentage_KeepsItsDecimals(string percent, int decimals)
    {
        var printed = Published.Percent(decimal.Parse(percent, CultureInfo.InvariantCulture));
        Assert.Equal((percent + "%", decimals), (printed.ToString(), printed.Decimals));
        Assert.Equal(decimal.Parse(percent, CultureInfo.InvariantCulture), printed.Percent);
    }

    [Theory]
    [InlineData("-0.1")]
    [InlineData("1000000.1")]
    [InlineData("0.0000000001")]
    public void Of_PercentageBeyondItsLimits_Throws(string percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Published.Percent(decimal.Parse(percent, CultureInfo.InvariantCulture)));

    [Fact]
    public void Show_Culture_GivesTheDecimalSignAndNoGroups() =>
        Assert.Equal("124200,50", Published.Percent(124200.50m).Show(new CultureInfo("vi-VN") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } }));
}
