using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;
using Figures = LamTheoBac.Domain.Coverage.Coverage;

namespace LamTheoBac.Domain.Tests.Coverage;

public sealed class CoverageTests
{
    [Theory]
    [InlineData(95, 5, 0, TargetStanding.Reached, 0)]
    [InlineData(95, 5, 1, TargetStanding.ReachedSoFar, 0)]
    [InlineData(94, 6, 20, TargetStanding.MissedSoFar, 1)]
    [InlineData(94, 6, 0, TargetStanding.Missed, 1)]
    [InlineData(0, 0, 0, TargetStanding.NotApplicable, null)]
    [InlineData(0, 0, 7, TargetStanding.NotApplicable, null)]
    [InlineData(0, 3, 0, TargetStanding.Missed, 3)]
    public void Standing_TargetOf95_FollowsTheBounds(long met, long notMet, long undetermined, TargetStanding standing, int? shortfall)
    {
        var figures = new Figures([], [], met, notMet, undetermined, TargetPercentage.Of(95));
        Assert.Equal(standing, figures.Standing);
        Assert.Equal(shortfall, figures.Shortfall);
    }

    [Fact]
    public void Standing_NoTarget_IsNull()
    {
        var figures = new Figures([], [], 1, 1, 0, null);
        Assert.Null(figures.Standing);
        Assert.Null(figures.Shortfall);
    }

    [Fact]
    public void Bounds_SomeUndetermined_EncloseThePercentage()
    {
        var figures = new Figures([2], [3, 4], met: 6, notMet: 2, undetermined: 2, null);
        Assert.Equal(new Tally(2, 7, 6, 2, 2), figures.Tally);
        Assert.Equal((19L, 8L), (figures.Population, figures.Denominator));
        Assert.Equal((CoverageRate.Of(6, 10), CoverageRate.Of(6, 8), CoverageRate.Of(8, 10)), (figures.Lower, figures.Percentage, figures.Upper));
    }

    [Fact]
    public void Percentage_DenominatorZero_IsNeitherZeroNorAHundred()
    {
        var figures = new Figures([], [], 0, 0, 4, null);
        Assert.Null(figures.Percentage);
        Assert.Equal((CoverageRate.Of(0, 4), CoverageRate.Of(4, 4)), (figures.Lower, figures.Upper));
    }

    [Fact]
    public void Tally_Sum_IsTheTallyOfBoth() => Assert.Equal(new Tally(11, 22, 33, 44, 55), new Tally(1, 2, 3, 4, 5) + new Tally(10, 20, 30, 40, 50) + Tally.Zero);
}
