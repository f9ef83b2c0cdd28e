using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Analysis.Figures;

/// <summary>The rows of packed facts that stand at an organization and below; <c>default</c> is none.</summary>
/// <param name="Start">The first row.</param>
/// <param name="End">The row behind the last.</param>
internal readonly record struct SubtreeRows(int Start, int End)
{
    public int Count => End - Start;

    public bool Contains(int row) => row >= Start && row < End;

    /// <summary>The rows of a measure's subjects at a position of a report's tree; none where there is no position.</summary>
    public static SubtreeRows At(CoverageReport report, Measure measure, int? position) => position is { } at
        ? new SubtreeRows(report.Counted(measure).Columns.Starts[at], report.Counted(measure).Columns.Starts[report.Tree.EndOfSubtree(at)])
        : default;
}
