using System.Globalization;
using LamTheoBac.Domain.Coverage.Figures;

namespace Host;

internal static class Figures
{
    public static void Run()
    {
        var rate = CoverageRate.Of(2, 3)!.Value;
        Proof.Same("66.7", rate.Show(1, Rounding.HalfUp, CultureInfo.InvariantCulture), "a rounded percentage");
        Proof.Same(null, CoverageRate.Of(0, 0), "a percentage of nobody");
        Proof.Same((rate.Minus(CoverageRate.Of(1, 3)!.Value), 1), (PercentagePoints.Between(CoverageRate.Of(1, 3)!.Value, rate), PercentagePoints.Between(CoverageRate.Of(1, 3)!.Value, rate).Sign), "a difference");

        var wrong = ReportedFigure.Parse("1.356/1.468", "97,8%").Match(figure => figure, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));
        Proof.Same((FigureVerdict.Inconsistent, PrintedPercentage.Of(92.4m)), (wrong.Check().Verdict, wrong.Check().Right), "a published figure that is wrong");
        Proof.Same(FigureVerdict.Consistent, ReportedFigure.Of(2869, 3020, PrintedPercentage.Of(95m)).Check().Verdict, "one that is right");
        Proof.Same(FigureHedge.Range, ReportedFigure.OfRange(null, 100, PrintedPercentage.Of(10m), PrintedPercentage.Of(20m)).Hedge, "a range");
        var faults = ReportedFigure.Parse("không có số").Match(_ => throw new InvalidOperationException("a figure without a number"), refused => refused);
        Proof.Same(faults, new FigureFaults(faults.Faults), "faults of a figure");
        CountInterval? implied = ReportedFigure.Of(null, 200, PrintedPercentage.Of(50m)).Check().Implied;
        Proof.That(implied?.Contains(100) == true && implied?.Contains(102) == false, "counts that a percentage allows");
    }
}
