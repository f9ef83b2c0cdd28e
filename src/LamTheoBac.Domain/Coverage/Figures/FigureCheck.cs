using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Figures;

/// <summary>
/// The outcome of checking a published figure (kết quả kiểm tra số liệu), with what would have been right (RULES.md
/// section 7). Equality is by all of it.
/// </summary>
public sealed record FigureCheck
{
    private FigureCheck(ReportedFigure figure, FigureVerdict verdict)
    {
        Figure = figure;
        Verdict = verdict;
    }

    /// <summary>What was checked.</summary>
    public ReportedFigure Figure { get; }

    /// <summary>The verdict. Of several ways of rounding that give the print it follows the first in <see cref="Roundings"/>.</summary>
    public FigureVerdict Verdict { get; }

    /// <summary>
    /// Every way of rounding that gives the print, in the order of the enum; empty when none does, with a hedge, and
    /// without both counts. Half to even always comes with another.
    /// </summary>
    public ValueList<FigureRounding> Roundings { get; private init; } = [];

    /// <summary>
    /// The percentage of the counts rounded half away from zero to the printed decimals (of a range the more of the
    /// two); 99.96% is 100.0% with one, because that is the print that would be consistent. Null where a count is
    /// missing or the figure is no coverage.
    /// </summary>
    public PrintedPercentage? Right { get; private init; }

    /// <summary>
    /// What the missing count can be: all whole numbers with which the figure would be consistent, the part at most the
    /// whole and the whole at least 1. Null when no number is, when both counts are missing or none.
    /// </summary>
    public CountInterval? Implied { get; private init; }

    internal static FigureCheck Of(ReportedFigure figure)
    {
        var band = PercentageBand.Of(figure);
        if (figure.Whole == 0 || figure.Part > figure.Whole) return new(figure, FigureVerdict.NotCoverage);
        if (figure.Part is { } part && figure.Whole is { } whole) return OfBoth(figure, band, part, whole);
        return band.IsAboveEveryShare ? new(figure, FigureVerdict.NotCoverage) : new(figure, FigureVerdict.NotVerifiable) { Implied = ImpliedBy(figure, band) };
    }

    private static FigureCheck OfBoth(ReportedFigure figure, PercentageBand band, long part, long whole)
    {
        var decimals = Math.Max(figure.Printed.Decimals, figure.PrintedTo?.Decimals ?? 0);
        ValueList<FigureRounding> roundings = figure.Hedge == FigureHedge.Exact ? RoundingsTo(figure.Printed, part, whole) : [];
        var verdict = band.Contains(part, whole) ? FigureVerdict.Consistent
            : roundings.Count == 0 ? FigureVerdict.Inconsistent
            : roundings[0] == FigureRounding.Truncate ? FigureVerdict.Truncated
            : FigureVerdict.RoundedOtherwise;
        return new(figure, verdict) { Roundings = roundings, Right = PrintedPercentage.Rounded(part, whole, decimals, FigureRounding.HalfAwayFromZero) };
    }

    private static ValueList<FigureRounding> RoundingsTo(PrintedPercentage printed, long part, long whole) =>
        Enum.GetValues<FigureRounding>().Where(rounding => PrintedPercentage.Rounded(part, whole, printed.Decimals, rounding) == printed).ToValueList();

    private static CountInterval? ImpliedBy(ReportedFigure figure, PercentageBand band) =>
        figure.Part is { } part ? band.WholesOf(part)
        : figure.Whole is { } whole ? band.PartsOf(whole)
        : null;
}
