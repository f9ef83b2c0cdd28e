using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Domain.Analysis.Figures;

/// <summary>
/// What two rule books count of one measure (số liệu của một chỉ tiêu theo hai sổ quy tắc) at one organization with its
/// subtree, over the same facts. Equality is by all of it.
/// </summary>
/// <param name="Measure">The measure and how it differs.</param>
/// <param name="Before">What the earlier book counts; null of a measure that it does not have.</param>
/// <param name="After">What the later book counts; null of a measure that it has no longer.</param>
/// <param name="Flows">From which class to which; null of a measure that only one book has.</param>
public sealed record MeasureFigures(MeasureDiff Measure, Coverage.Coverage? Before, Coverage.Coverage? After, FlowTable? Flows)
{
    /// <summary>The change of the percentage; null where one of both has none.</summary>
    public PercentagePoints? Change => Before?.Percentage is { } before && After?.Percentage is { } after ? after.Minus(before) : null;
}
