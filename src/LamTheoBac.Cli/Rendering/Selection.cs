using System.Globalization;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Which part of a report is shown, and how its percentages are written.</summary>
/// <param name="Report">The report.</param>
/// <param name="Roots">The positions in the tree whose figures sum up the rest.</param>
/// <param name="Nodes">The positions that are shown, in tree order.</param>
/// <param name="Hidden">How many organizations under the roots are not shown.</param>
/// <param name="Measures">The measures that are shown, in book order.</param>
/// <param name="Decimals">With how many decimals percentages are shown.</param>
internal sealed record Selection(
    CoverageReport Report, IReadOnlyList<int> Roots, IReadOnlyList<int> Nodes, int Hidden, IReadOnlyList<Measure> Measures, int Decimals)
{
    // More than these would bury the table.
    private const int MostOpened = 6;

    /// <summary>The measures whose counts are opened into their reasons.</summary>
    public IReadOnlyList<Measure> Opened { get; init; } = Measures.Count <= MostOpened ? Measures : [];

    /// <summary>Whether a measure misses its target at a root, be it only for now.</summary>
    public bool MissesATarget => Measures.Any(measure => Roots.Any(root =>
        Report.At(root, measure).Standing is TargetStanding.Missed or TargetStanding.MissedSoFar));

    /// <summary>The organization at <paramref name="node"/>, or all roots, with this many levels under it.</summary>
    public static Selection Of(CoverageReport report, int? node, int depth, IReadOnlyList<Measure> measures, int decimals)
    {
        var tree = report.Tree;
        List<int> roots = node is { } only ? [only] : [.. Enumerable.Range(0, tree.Count).Where(position => tree.DepthOf(position) == 0)];
        var all = roots.SelectMany(root => Enumerable.Range(root, tree.EndOfSubtree(root) - root).Select(position => (position, Below: tree.DepthOf(position) - tree.DepthOf(root)))).ToList();
        List<int> nodes = [.. all.Where(entry => entry.Below <= depth).Select(entry => entry.position)];
        return new Selection(report, roots, nodes, all.Count - nodes.Count, measures, decimals);
    }

    /// <summary>How far a shown organization stands under its root.</summary>
    public int LevelOf(int node) => Report.Tree.DepthOf(node) - Report.Tree.DepthOf(Roots[0]);

    /// <summary>A rate in the digits of a culture; null where there is none.</summary>
    public string? Show(CoverageRate? rate, CultureInfo culture) => rate?.Show(Decimals, Report.Book.Rounding, culture);
}
