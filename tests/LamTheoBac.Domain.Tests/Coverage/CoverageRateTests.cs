using System.Globalization;
using CsCheck;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Tests.Coverage;

public sealed class CoverageRateTests
{
    [Theory]
    [InlineData(95, 100, 1, "95")]
    [InlineData(1, 3, 1, "33.3")]
    [InlineData(2, 3, 1, "66.7")]
    [InlineData(1, 8, 2, "12.5")]
    [InlineData(1, 8, 0, "13")]
    [InlineData(1, 1, 1, "100")]
    [InlineData(0, 7, 1, "0")]
    [InlineData(9996, 10000, 1, "99.9")]
    [InlineData(4, 10000, 1, "0.1")]
    [InlineData(999, 1000, 0, "99")]
    [InlineData(1, 1000, 0, "1")]
    [InlineData(2860, 2897, 4, "98.7228")]
    [InlineData(5, 1000, 0, "1")]
    [InlineData(9_223_372_036_854_775_806, 9_223_372_036_854_775_807, 4, "99.9999")]
    public void Show_HalfUp_IsHalfAwayFromZeroButNeverAFalse100Or0(long part, long whole, int decimals, string shown) =>
        Assert.Equal(shown, Rate(part, whole).Show(decimals, Rounding.HalfUp, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(2, 3, 1, "66.6")]
    [InlineData(1999, 2000, 1, "99.9")]
    [InlineData(1, 10000, 1, "0.1")]
    public void Show_Truncate_CutsOffButNeverShowsAFalse0(long part, long whole, int decimals, string shown) =>
        Assert.Equal(shown, Rate(part, whole).Show(decimals, Rounding.Truncate, CultureInfo.InvariantCulture));

    [Fact]
    public void Show_VietnameseCulture_UsesTheDecimalComma() =>
        Assert.Equal("99,9", Rate(999, 1000).Show(1, Rounding.HalfUp, CultureInfo.GetCultureInfo("vi-VN")));

    [Fact]
    public void Of_WholeIsZero_IsNoRate() => Assert.Null(CoverageRate.Of(0, 0));

    [Fact]
    public void Of_PartAboveWhole_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => CoverageRate.Of(2, 1));

    [Fact]
    public void Equality_SameShare_IsEqualWithEqualHash()
    {
        Assert.Equal(Rate(1, 2), Rate(2, 4));
        Assert.Equal(Rate(1, 2).GetHashCode(), Rate(2, 4).GetHashCode());
        Assert.True(Rate(1, 2) != Rate(2, 5));
    }

    [Fact]
    public void Default_IsNoShare() => Assert.Throws<InvalidOperationException>(() => default(CoverageRate).Whole);

    [Fact]
    public void Reaches_NearlyTheTarget_ComparesExactlyAndNotTheShownFigure()
    {
        Assert.Equal("95", Rate(94_996, 100_000).Show(1, Rounding.HalfUp, CultureInfo.InvariantCulture));
        Assert.False(Rate(94_996, 100_000).Reaches(TargetPercentage.Of(95)));
        Assert.True(Rate(95, 100).Reaches(TargetPercentage.Of(95)));
        Assert.True(Rate(975, 1000).Reaches(TargetPercentage.Of(97.5m)));
    }

    [Fact]
    public void Show_AnyRate_IsWithinOneStepOfTheExactValue() =>
        (from whole in Gen.Long[1, 1_000_000]
         from part in Gen.Long[0, whole]
         from decimals in Gen.Int[0, 4]
         from rounding in Gen.Enum<Rounding>()
         select (part, whole, decimals, rounding)).Sample(sample =>
        {
            var shown = decimal.Parse(Rate(sample.part, sample.whole).Show(sample.decimals, sample.rounding, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            var step = new decimal(1, 0, 0, false, (byte)sample.decimals);
            Assert.True(Math.Abs((shown * sample.whole) - (100m * sample.part)) <= step * sample.whole);
            Assert.Equal(shown == 100, sample.part == sample.whole);
            Assert.Equal(shown == 0, sample.part == 0);
        });

    [Theory]
    [InlineData(1, 2, 3, 4, 1, "+25")]
    [InlineData(2, 3, 1, 3, 1, "-33.3")]
    [InlineData(1, 2, 2, 4, 1, "0")]
    public void Minus_OtherRate_IsInPercentagePoints(long part, long whole, long laterPart, long laterWhole, int decimals, string shown) =>
        Assert.Equal(shown, Rate(laterPart, laterWhole).Minus(Rate(part, whole)).Show(decimals, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(1, 2, 3, 4, 25, 1)]
    [InlineData(2, 3, 1, 3, -100, 3)]
    [InlineData(1, 3, 2, 6, 0, 1)]
    public void Fraction_OfADifference_IsInLowestTerms(long part, long whole, long laterPart, long laterWhole, int numerator, int denominator)
    {
        var points = Rate(laterPart, laterWhole).Minus(Rate(part, whole));
        Assert.Equal((numerator, denominator), (points.Numerator, points.Denominator));
    }

    [Fact]
    public void Fraction_Default_IsZero() => Assert.Equal((0, 1), (default(PercentagePoints).Numerator, default(PercentagePoints).Denominator));

    private static CoverageRate Rate(long part, long whole) => CoverageRate.Of(part, whole)!.Value;
}
