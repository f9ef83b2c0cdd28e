using LamTheoBac.Domain.Indicators;

namespace LamTheoBac.Domain.Tests;

public sealed class DegradationIndicatorTests
{
    [Fact]
    public void All_Indicators_AreNineInEachGroupWithTitlesOfTheirOwn()
    {
        Assert.Equal(Enumerable.Range(0, 27).Select(IndicatorCode.At), DegradationIndicator.All.Select(indicator => indicator.Code));
        Assert.Equal(54, DegradationIndicator.All.SelectMany(indicator => new[] { indicator.VietnameseTitle, indicator.EnglishTitle }).Distinct().Count());
        Assert.All(DegradationIndicator.All, indicator => Assert.True(indicator.VietnameseTitle.IsNormalized()));
    }

    [Fact]
    public void Of_Code_IsTheIndicatorOfThatGroupAndOrdinal() =>
        Assert.Equal("Dishonest declaration of assets and income", DegradationIndicator.Of(IndicatorCode.Of(IndicatorGroup.EthicsAndLifestyle, 3)).EnglishTitle);
}
