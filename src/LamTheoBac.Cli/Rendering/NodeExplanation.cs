using LamTheoBac.Domain.Analysis.Repairs;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Rendering;

/// <summary>What would change the figure of a measure at an organization: repairs summed over its direct subordinates, and facts that are missing.</summary>
/// <param name="Organization">The organization.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Repairs">The repairs, over the direct subordinates, or over the organization itself where it has none.</param>
/// <param name="Missing">The missing facts.</param>
internal sealed record NodeExplanation(OrganizationPeriod Organization, Measure Measure, Coverage Figures, RepairSummary Repairs, MissingFacts Missing)
{
    public static NodeExplanation Of(CoverageReport report, int node, Measure measure)
    {
        var tree = report.Tree;
        var below = Enumerable.Range(node, tree.EndOfSubtree(node) - node).Where(position => tree.ParentOf(position) == node).Select(position => tree[position].Id).ToList();
        var id = tree[node].Id;
        return new(tree[node], measure, report.At(node, measure), RepairSummary.Of(report, measure.Id, below.Count > 0 ? below : [id]), MissingFacts.Of(report, id, measure.Id));
    }
}
