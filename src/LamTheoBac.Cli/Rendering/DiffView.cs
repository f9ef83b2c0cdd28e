using LamTheoBac.Domain.Analysis;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Which part of a difference between two rule books is shown.</summary>
/// <param name="Diff">The difference.</param>
/// <param name="Measures">The measures that are shown, in the order of the difference.</param>
/// <param name="Counts">What is counted; null without data.</param>
/// <param name="Depth">How many levels under the roots are shown.</param>
internal sealed record DiffView(RuleBookDiff Diff, IReadOnlyList<MeasureDiff> Measures, DiffCounts? Counts, int Depth);
