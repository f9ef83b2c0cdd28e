using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Cli.Rendering;

/// <summary>An organization of one of two states that are compared, or of both.</summary>
/// <param name="Organization">The organization, as it is in the later state if it is there.</param>
/// <param name="Depth">How far it stands under its root.</param>
internal sealed record ComparedNode(OrganizationPeriod Organization, int Depth)
{
    /// <summary>Those of the later state in tree order down to a depth, then those that only the earlier one has.</summary>
    public static IReadOnlyList<ComparedNode> Of(FigureComparison comparison, int depth)
    {
        var (earlier, later) = (Of(comparison.Before.Tree), Of(comparison.After.Tree));
        return [.. later.Concat(earlier.Where(node => comparison.After.Tree.PositionOf(node.Organization.Id) is null)).Where(node => node.Depth <= depth)];
    }

    private static IEnumerable<ComparedNode> Of(OrganizationTree tree) =>
        Enumerable.Range(0, tree.Count).Select(position => new ComparedNode(tree[position], tree.DepthOf(position)));
}
