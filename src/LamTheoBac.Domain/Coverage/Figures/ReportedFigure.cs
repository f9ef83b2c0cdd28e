namespace LamTheoBac.Domain.Coverage.Figures;

/// <summary>
/// A figure that somebody else published (số liệu công bố), such as 1.356/1.468, đạt 97,8% (RULES.md section 7). It is
/// what a report says and never a computed coverage. Equality is by counts, hedge and printed percentages.
/// </summary>
public sealed partial record ReportedFigure
{
    private ReportedFigure(long? part, long? whole, FigureHedge hedge, PrintedPercentage printed, PrintedPercentage? printedTo)
    {
        Part = part is { } given ? Guard.Against.Negative(given, nameof(part)) : null;
        Whole = whole is { } all ? Guard.Against.Negative(all, nameof(whole)) : null;
        (Hedge, Printed, PrintedTo) = (hedge, printed, printedTo);
    }

    /// <summary>The part, at least 0; null when it is not given. It can be above the whole.</summary>
    public long? Part { get; }

    /// <summary>The whole, at least 0; null when it is not given.</summary>
    public long? Whole { get; }

    /// <summary>How the percentage is hedged.</summary>
    public FigureHedge Hedge { get; }

    /// <summary>The printed percentage; of a range the lower end.</summary>
    public PrintedPercentage Printed { get; }

    /// <summary>The upper end of a range, not below the lower one; null without a range.</summary>
    public PrintedPercentage? PrintedTo { get; }

    /// <summary>The figure with one percentage.</summary>
    /// <exception cref="ArgumentException">A count is negative, or the hedge is a range or none.</exception>
    public static ReportedFigure Of(long? part, long? whole, PrintedPercentage printed, FigureHedge hedge = FigureHedge.Exact)
    {
        if (Guard.Against.EnumOutOfRange(hedge) == FigureHedge.Range) throw new ArgumentException("a range has two percentages: make it with OfRange", nameof(hedge));
        return new(part, whole, hedge, printed, printedTo: null);
    }

    /// <summary>The figure with a range of percentages, both ends included.</summary>
    /// <exception cref="ArgumentException">A count is negative, or the upper end is below the lower one.</exception>
    public static ReportedFigure OfRange(long? part, long? whole, PrintedPercentage from, PrintedPercentage to)
    {
        if (to.Percent < from.Percent) throw new ArgumentOutOfRangeException(nameof(to), to, "a range ends at its beginning or above it");
        return new(part, whole, FigureHedge.Range, from, to);
    }

    /// <summary>Whether the counts give what is printed, exactly.</summary>
    public FigureCheck Check() => FigureCheck.Of(this);
}
