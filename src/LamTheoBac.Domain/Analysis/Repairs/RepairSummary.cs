using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Repairs;

/// <summary>
/// Over some organizations, each with its subtree: which kind of repair alone would bring how many to meet a measure, and
/// where it would reach the target (tổng hợp cách khắc phục). Equality is by all of it.
/// </summary>
/// <param name="Measure">The measure.</param>
/// <param name="Effects">The kinds of repair, those of most subjects first, then in the order of the attributes.</param>
/// <param name="Undecided">How many subjects have too many combinations to try; nothing is said of them.</param>
/// <param name="Beyond">How many subjects no change of facts would bring to meet it.</param>
public sealed record RepairSummary(MeasureId Measure, ValueList<RepairEffect> Effects, long Undecided, long Beyond)
{
    /// <summary>The summary of a measure over these organizations; they should not stand under each other, or subjects count twice.</summary>
    /// <exception cref="KeyNotFoundException">The book has no such measure, or the tree no such organization.</exception>
    public static RepairSummary Of(CoverageReport report, MeasureId measure, IEnumerable<OrganizationId> organizations)
    {
        var asked = Guard.Against.Null(report).Book.Find(measure) ?? throw new KeyNotFoundException($"the rule book has no measure `{measure}`");
        var nodes = Guard.Against.Null(organizations).Select(id => NodeOf(report, asked, id)).ToList();
        var missed = nodes.Where(node => node.Figures is { Target: { } target, Percentage: { } percentage } && !percentage.Reaches(target)).ToList();
        var effects = nodes.SelectMany(node => node.Kinds).GroupBy(kind => kind.Key, kind => kind.Value).Select(kind => new RepairEffect(
            kind.Key,
            kind.Sum(),
            [.. missed.Where(node => ReachesWith(node.Figures, node.Kinds.GetValueOrDefault(kind.Key))).Select(node => node.Id)],
            missed.Count));
        return new RepairSummary(
            measure,
            [.. effects.OrderByDescending(effect => effect.Subjects).ThenBy(effect => string.Join(' ', effect.Attributes), StringComparer.Ordinal)],
            nodes.Sum(node => node.Undecided),
            nodes.Sum(node => node.Beyond));
    }

    private static Node NodeOf(CoverageReport report, Measure measure, OrganizationId id)
    {
        var position = report.Tree.PositionOf(id) ?? throw new KeyNotFoundException($"there is no organization `{id}` on {report.AsOf:uuuu-MM-dd}");
        var counted = report.Counted(measure);
        var node = new Node(id, report.At(position, measure));
        var cases = RepairCases.Of(report, measure);
        foreach (var row in counted.Rows(measure, [CounterLayout.NotMet], position, report.Tree.EndOfSubtree(position))) node.Add(cases?.Smallest(cases.TruthsOf(counted.Columns, row)));
        return node;
    }

    private static bool ReachesWith(Coverage.Coverage figures, long more) => CoverageRate.Of(figures.Met + more, figures.Denominator)!.Value.Reaches(figures.Target!.Value);

    private sealed class Node(OrganizationId id, Coverage.Coverage figures)
    {
        public OrganizationId Id { get; } = id;

        public Coverage.Coverage Figures { get; } = figures;

        public Dictionary<ValueList<AttributeName>, long> Kinds { get; } = [];

        public long Undecided { get; private set; }

        public long Beyond { get; private set; }

        public void Add(IReadOnlyList<CaseRepair>? repairs)
        {
            if (repairs is null) Undecided++;
            else if (repairs.Count == 0) Beyond++;
            else foreach (var repair in repairs) Kinds[repair.Attributes] = Kinds.GetValueOrDefault(repair.Attributes) + 1;
        }
    }
}
