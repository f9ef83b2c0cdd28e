using System.Numerics;
using LamTheoBac.Domain.Coverage.Figures;

namespace LamTheoBac.Domain.Tests.Coverage;

/// <summary>Figures as they were published, and the edges of each verdict.</summary>
public sealed class FigureCheckTests
{
    [Theory]
    [InlineData("35.599/35.900", "99,16%", FigureVerdict.Consistent, "99.16%")]
    [InlineData("1.356/1.468", "97,8%", FigureVerdict.Inconsistent, "92.4%")]
    [InlineData("1.356/1.468", "97,80%", FigureVerdict.Inconsistent, "92.37%")]
    [InlineData("2/3", "66,7%", FigureVerdict.Consistent, "66.7%")]
    [InlineData("2/3", "66,6%", FigureVerdict.Truncated, "66.7%")]
    [InlineData("1/3", "33,4%", FigureVerdict.RoundedOtherwise, "33.3%")]
    [InlineData("1/8", "13%", FigureVerdict.Consistent, "13%")]
    [InlineData("1/8", "12%", FigureVerdict.Truncated, "13%")]
    [InlineData("3/8", "38%", FigureVerdict.Consistent, "38%")]
    [InlineData("35/35", "100%", FigureVerdict.Consistent, "100%")]
    [InlineData("35/35", "100,00%", FigureVerdict.Consistent, "100.00%")]
    [InlineData("0/7", "0%", FigureVerdict.Consistent, "0%")]
    [InlineData("9996/10000", "100,0%", FigureVerdict.Consistent, "100.0%")]
    [InlineData("9996/10000", "99,9%", FigureVerdict.Truncated, "100.0%")]
    [InlineData("4/10000", "0,1%", FigureVerdict.RoundedOtherwise, "0.0%")]
    [InlineData("117/120", "97,5%", FigureVerdict.Consistent, "97.5%")]
    [InlineData("117/120", "124,2%", FigureVerdict.Inconsistent, "97.5%")]
    [InlineData("2860/2897", "98,722816707%", FigureVerdict.Consistent, "98.722816707%")]
    public void Check_BothCounts_ComparesExactly(string counts, string percentage, FigureVerdict verdict, string right)
    {
        var check = Published.Figure(counts, percentage).Check();
        Assert.Equal((verdict, right, null), (check.Verdict, $"{check.Right}", check.Implied));
    }

    [Theory]
    [InlineData("99/100", "99%", FigureRounding.HalfAwayFromZero, FigureRounding.Truncate, FigureRounding.HalfToEven, FigureRounding.Up)]
    [InlineData("1/8", "12%", FigureRounding.Truncate, FigureRounding.HalfToEven)]
    [InlineData("1/8", "13%", FigureRounding.HalfAwayFromZero, FigureRounding.Up)]
    [InlineData("3/8", "38%", FigureRounding.HalfAwayFromZero, FigureRounding.HalfToEven, FigureRounding.Up)]
    [InlineData("1/3", "34%", FigureRounding.Up)]
    [InlineData("1/3", "35%")]
    [InlineData("1/3", "khoảng 33%")]
    [InlineData("1/?", "33%")]
    public void Check_Roundings_AreAllThatGiveThePrint(string counts, string percentage, params FigureRounding[] roundings) =>
        Assert.Equal(roundings, Published.Figure(counts, percentage).Check().Roundings);

    [Theory]
    [InlineData("967/1000", "gần 97%", FigureVerdict.Consistent)]
    [InlineData("9601/10000", "gần 97%", FigureVerdict.Consistent)]
    [InlineData("96/100", "gần 97%", FigureVerdict.Inconsistent)]
    [InlineData("979/1000", "khoảng 97%", FigureVerdict.Consistent)]
    [InlineData("98/100", "xấp xỉ 97%", FigureVerdict.Inconsistent)]
    [InlineData("9701/10000", "trên 97%", FigureVerdict.Consistent)]
    [InlineData("100/100", "hơn 97%", FigureVerdict.Consistent)]
    [InlineData("97/100", "trên 97%", FigureVerdict.Inconsistent)]
    [InlineData("9699/10000", "dưới 97%", FigureVerdict.Consistent)]
    [InlineData("97/100", "chưa đến 97%", FigureVerdict.Inconsistent)]
    [InlineData("97/100", "từ 97% trở lên", FigureVerdict.Consistent)]
    [InlineData("9699/10000", "ít nhất 97%", FigureVerdict.Inconsistent)]
    [InlineData("815/1000", "82-84%", FigureVerdict.Consistent)]
    [InlineData("8149/10000", "82-84%", FigureVerdict.Inconsistent)]
    [InlineData("8449/10000", "82-84%", FigureVerdict.Consistent)]
    [InlineData("845/1000", "82-84%", FigureVerdict.Inconsistent)]
    [InlineData("8404/10000", "82-84,0%", FigureVerdict.Consistent)]
    [InlineData("8405/10000", "82-84,0%", FigureVerdict.Inconsistent)]
    public void Check_Hedge_SaysWhatItSays(string counts, string percentage, FigureVerdict verdict) => Assert.Equal(verdict, Published.Figure(counts, percentage).Check().Verdict);

    [Fact]
    public void Check_Range_GivesTheRightValueWithTheMoreDecimals() => Assert.Equal("84.05%", $"{Published.Figure("8405/10000", "82-84,00%").Check().Right}");

    [Theory]
    [InlineData("34.801/?", "77,56%", "44867..44872")]
    [InlineData("?/44.870", "77,56%", "34799..34803")]
    [InlineData("?/10", "0%", "0..0")]
    [InlineData("?/1000", "0%", "0..4")]
    [InlineData("?/10", "100%", "10..10")]
    [InlineData("?/7", "50%", "")]
    [InlineData("1/?", "77,56%", "")]
    [InlineData("0/?", "0%", "1..")]
    [InlineData("0/?", "1%", "")]
    [InlineData("5/?", "0%", "1001..")]
    [InlineData("5/?", "100%", "5..5")]
    [InlineData("5/?", "dưới 50%", "11..")]
    [InlineData("5/?", "trên 50%", "5..9")]
    [InlineData("5/?", "ít nhất 50%", "5..10")]
    [InlineData("?/10", "trên 50%", "6..10")]
    [InlineData("?/10", "từ 50% trở lên", "5..10")]
    [InlineData("?/10", "dưới 50%", "0..4")]
    [InlineData("?/1000", "82-84%", "815..844")]
    [InlineData("?/1000", "khoảng 82%", "811..829")]
    [InlineData("?/10", "dưới 0%", "")]
    [InlineData("5/?", "dưới 0%", "")]
    [InlineData("0/?", "trên 0%", "")]
    [InlineData("5/?", "trên 0%", "5..")]
    [InlineData("5/?", "ít nhất 0%", "5..")]
    [InlineData("5/?", "dưới 120%", "5..")]
    [InlineData("?/?", "77,56%", "")]
    [InlineData("9.223.372.036.854.775.807/?", "1%", "614891469123651720467..1844674407370955161400")]
    public void Check_MissingCount_ImpliesAnInterval(string counts, string percentage, string implied)
    {
        var check = Published.Figure(counts, percentage).Check();
        Assert.Equal((FigureVerdict.NotVerifiable, implied, null), (check.Verdict, $"{check.Implied}", check.Right));
    }

    [Theory]
    [InlineData("45.799/36.875 tỷ", "124,2%")]
    [InlineData("45.799/36.875", "khoảng 100%")]
    [InlineData("3/2", "100%")]
    [InlineData("0/0", "100%")]
    [InlineData("0/0", "0%")]
    [InlineData("?/0", "0%")]
    [InlineData("45.799/?", "124,2%")]
    [InlineData("?/36.875", "124,2%")]
    [InlineData("?/?", "100,6-120%")]
    [InlineData("?/?", "trên 100%")]
    [InlineData("?/?", "ít nhất 100,1%")]
    [InlineData("?/?", "khoảng 101%")]
    [InlineData("?/?", "100,5%")]
    public void Check_NoShareOfAWhole_IsNeverTakenForCoverage(string counts, string percentage)
    {
        var check = Published.Figure(counts, percentage).Check();
        Assert.Equal((FigureVerdict.NotCoverage, null, null), (check.Verdict, check.Right, check.Implied));
        Assert.Empty(check.Roundings);
    }

    [Theory]
    [InlineData("ít nhất 100%")]
    [InlineData("100%")]
    [InlineData("khoảng 100,0%")]
    [InlineData("khoảng 100%")]
    [InlineData("100-120%")]
    [InlineData("dưới 120%")]
    public void Check_PrintThatReachesDownTo100_IsNotVerifiable(string percentage) => Assert.Equal(FigureVerdict.NotVerifiable, Published.Figure("?/?", percentage).Check().Verdict);

    [Fact]
    public void Contains_Interval_HoldsBothEnds()
    {
        var interval = Published.Figure("34801/?", "77,56%").Check().Implied!.Value;
        Assert.Equal((44867, 44872), (interval.From, interval.To));
        Assert.All(new BigInteger[] { 44867, 44870, 44872 }, count => Assert.True(interval.Contains(count)));
        Assert.All(new BigInteger[] { 44866, 44873 }, count => Assert.False(interval.Contains(count)));
        Assert.True(default(CountInterval).Contains(0));
        Assert.False(default(CountInterval).Contains(-1));
    }
}
