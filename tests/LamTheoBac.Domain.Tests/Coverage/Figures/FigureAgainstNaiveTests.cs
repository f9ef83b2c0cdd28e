using System.Numerics;
using CsCheck;
using LamTheoBac.Domain.Coverage.Figures;

namespace LamTheoBac.Domain.Tests.Coverage;

/// <summary>The check against one that tries everything, with the roundings of <see cref="decimal"/>.</summary>
public sealed class FigureAgainstNaiveTests
{
    private const int MostWhole = 40;
    private const int Searched = 1200;

    private static readonly FigureHedge[] Hedges = [.. Enum.GetValues<FigureHedge>().Where(hedge => hedge != FigureHedge.Range)];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Check_EverySmallFigure_IsThatOfTheNaiveOne(int decimals)
    {
        foreach (var (part, whole) in SmallCounts())
            foreach (var units in PrintsNear(part, whole, decimals))
                foreach (var hedge in Hedges)
                    Assert.Equal(Naive(part, whole, units, decimals, hedge), ReportedFigure.Of(part, whole, Published.Print(units, decimals), hedge).Check().Verdict);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(2, 1)]
    public void Check_EverySmallRange_IsThatOfTheNaiveOne(int decimalsFrom, int decimalsTo)
    {
        foreach (var (part, whole) in SmallCounts())
            foreach (var from in PrintsNear(part, whole, decimalsFrom).Select(units => Published.Print(units, decimalsFrom)))
                foreach (var to in PrintsNear(part, whole, decimalsTo).Select(units => Published.Print(units, decimalsTo)).Where(to => to.Percent >= from.Percent))
                {
                    var share = 100m * part / whole;
                    var isWithin = from.Percent <= Math.Round(share, decimalsFrom, MidpointRounding.AwayFromZero) && Math.Round(share, decimalsTo, MidpointRounding.AwayFromZero) <= to.Percent;
                    Assert.Equal(isWithin ? FigureVerdict.Consistent : FigureVerdict.Inconsistent, ReportedFigure.OfRange(part, whole, from, to).Check().Verdict);
                }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Check_MissingCount_ImpliesExactlyWhatTheNaiveOneFinds(int decimals)
    {
        decimal[] percentages = [0, 0.25m, 1, 7.1m, 33.33m, 49.5m, 50, 66.7m, 77.56m, 99.9m, 100, 100.4m, 120];
        foreach (var percent in percentages.Select(percent => Math.Round(percent, decimals)).Distinct())
            foreach (var hedge in Hedges)
            {
                var printed = Published.Print((long)(percent * StepsOf(decimals)), decimals);
                foreach (var given in new[] { 0, 1, 2, 3, 7, 50, 97 }) AgreesOnBothSides(given, missing => ReportedFigure.Of(missing.Part, missing.Whole, printed, hedge));
            }
        foreach (var given in new[] { 0, 1, 9, 97 }) AgreesOnBothSides(given, missing => ReportedFigure.OfRange(missing.Part, missing.Whole, Published.Print(12, decimals), Published.Percent(84)));
    }

    [Fact]
    public void Check_TheRightValuePrinted_IsConsistentAndImpliesTheCounts() => Counts().Sample(sample =>
    {
        var (part, whole, right) = sample;
        Assert.Equal(FigureVerdict.Consistent, ReportedFigure.Of(part, whole, right).Check().Verdict);
        Assert.True(ReportedFigure.Of(part, null, right).Check().Implied!.Value.Contains(whole));
        Assert.True(ReportedFigure.Of(null, whole, right).Check().Implied!.Value.Contains(part));
    });

    [Fact]
    public void Check_EndsOfTheImpliedPart_AreTheLastThatAreConsistent() => Counts().Sample(sample =>
    {
        var (_, whole, right) = sample;
        var implied = ReportedFigure.Of(null, whole, right).Check().Implied!.Value;
        bool IsConsistent(BigInteger count) => count >= 0 && count <= whole && ReportedFigure.Of((long)count, whole, right).Check().Verdict == FigureVerdict.Consistent;
        Assert.True(IsConsistent(implied.From) && IsConsistent(implied.To!.Value));
        Assert.False(IsConsistent(implied.From - 1) || IsConsistent(implied.To!.Value + 1));
    });

    [Fact]
    public void Check_FurtherDecimalsCutOff_IsTruncatedUnlessRoundingCutsThemToo() => Counts().Sample(sample =>
    {
        var (part, whole, right) = sample;
        var exact = 100 * BigInteger.Pow(10, right.Decimals) * part;
        var cut = Published.Print((long)(exact / whole), right.Decimals);
        Assert.Equal(2 * (exact % whole) >= whole ? FigureVerdict.Truncated : FigureVerdict.Consistent, ReportedFigure.Of(part, whole, cut).Check().Verdict);
    });

    private static void AgreesOnBothSides(long given, Func<(long? Part, long? Whole), ReportedFigure> figure)
    {
        var wholes = figure((given, null)).Check();
        var parts = figure((null, given)).Check();
        for (long missing = 0; missing <= Searched; missing++)
        {
            Assert.Equal(figure((given, missing)).Check().Verdict == FigureVerdict.Consistent, wholes.Implied?.Contains(missing) == true);
            Assert.Equal(figure((missing, given)).Check().Verdict == FigureVerdict.Consistent, parts.Implied?.Contains(missing) == true);
        }
    }

    private static FigureVerdict Naive(int part, int whole, long units, int decimals, FigureHedge hedge)
    {
        var share = 100m * StepsOf(decimals) * part / whole;
        bool Gives(MidpointRounding rounding) => Math.Round(share, rounding) == units;
        // A third has no last digit, so comparing is left to whole numbers.
        var difference = (100L * StepsOf(decimals) * part) - (units * whole);
        FigureVerdict If(bool holds) => holds ? FigureVerdict.Consistent : FigureVerdict.Inconsistent;
        return hedge switch
        {
            FigureHedge.About => If(Math.Abs(difference) < whole),
            FigureHedge.MoreThan => If(difference > 0),
            FigureHedge.LessThan => If(difference < 0),
            FigureHedge.AtLeast => If(difference >= 0),
            _ when Gives(MidpointRounding.AwayFromZero) => FigureVerdict.Consistent,
            _ when Gives(MidpointRounding.ToZero) => FigureVerdict.Truncated,
            _ when Gives(MidpointRounding.ToEven) || Gives(MidpointRounding.ToPositiveInfinity) => FigureVerdict.RoundedOtherwise,
            _ => FigureVerdict.Inconsistent,
        };
    }

    private static IEnumerable<(int Part, int Whole)> SmallCounts() =>
        from whole in Enumerable.Range(1, MostWhole)
        from part in Enumerable.Range(0, whole + 1)
        select (part, whole);

    private static IEnumerable<long> PrintsNear(int part, int whole, int decimals)
    {
        var near = 100L * StepsOf(decimals) * part / whole;
        for (var units = Math.Max(0, near - 2); units <= near + 3; units++) yield return units;
    }

    private static int StepsOf(int decimals) => (int)Math.Pow(10, decimals);

    private static Gen<(long Part, long Whole, PrintedPercentage Right)> Counts() =>
        from whole in Gen.OneOf(Gen.Long[1, 1000], Gen.Long[1, long.MaxValue])
        from part in Gen.Long[0, whole]
        from decimals in Gen.Int[0, PrintedPercentage.MostDecimals]
        select (part, whole, ReportedFigure.Of(part, whole, Published.Print(0, decimals)).Check().Right!.Value);
}
