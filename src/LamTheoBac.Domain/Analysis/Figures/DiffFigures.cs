using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Analysis.Figures;

/// <summary>
/// What a change of rules does to the figures of one register (số liệu so sánh hai sổ quy tắc), RULES.md section 6: how many
/// subjects move, from which class to which, and where. Only the rules differ; the facts are the same. Immutable and safe
/// for several threads.
/// </summary>
public sealed class DiffFigures
{
    // The way of every row, by the measures that both books have.
    private readonly Dictionary<MeasureId, byte[]> _ways;

    private DiffFigures(RuleBookDiff diff, CoverageReport before, CoverageReport after)
    {
        Diff = diff;
        Before = before;
        After = after;
        _ways = diff.Measures.Where(measure => measure.Change is not (MeasureChange.Added or MeasureChange.Removed))
            .ToDictionary(measure => measure.Id, measure => Ways(Find(before, measure)!, Find(after, measure)!));
    }

    /// <summary>What differs between the books.</summary>
    public RuleBookDiff Diff { get; }

    /// <summary>The figures of the earlier book.</summary>
    public CoverageReport Before { get; }

    /// <summary>The figures of the later book.</summary>
    public CoverageReport After { get; }

    /// <summary>What both books count of a measure of <see cref="Diff"/> at an organization with its subtree.</summary>
    /// <exception cref="KeyNotFoundException">The tree has no such organization, or the books no such measure.</exception>
    public MeasureFigures this[OrganizationId organization, MeasureDiff measure] => At(PositionOf(organization), measure);

    /// <summary>The figures of two books over the same facts.</summary>
    /// <param name="diff">What differs between the books.</param>
    /// <param name="before">The facts packed for the earlier book.</param>
    /// <param name="after">The same facts (one register, one cycle, one day) packed for the later book.</param>
    /// <exception cref="ArgumentException">A table was streamed, was packed for another book, or the tables for another register, cycle or day than each other.</exception>
    public static DiffFigures Of(RuleBookDiff diff, FactTable before, FactTable after)
    {
        Guard.Against.Null(diff);
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        var (earlier, later) = (before.Kept(), after.Kept());
        if (!ReferenceEquals(earlier.Register, later.Register) || earlier.Cycle != later.Cycle || earlier.AsOf != later.AsOf)
            throw new ArgumentException("the facts of both books must be those of one register, cycle and day", nameof(after));
        var engine = new CoverageEngine();
        return new DiffFigures(diff, engine.Evaluate(diff.Before, before), engine.Evaluate(diff.After, after));
    }

    /// <summary>What both books count of a measure of <see cref="Diff"/> at a position of the tree.</summary>
    /// <exception cref="KeyNotFoundException">The books have no such measure.</exception>
    public MeasureFigures At(int position, MeasureDiff measure)
    {
        var (earlier, now) = (Find(Before, measure), Find(After, measure));
        if ((earlier ?? now) is null) throw new KeyNotFoundException($"the rule books have no measure `{measure.Id}` of {measure.Basis}");
        return new MeasureFigures(
            measure,
            earlier is null ? null : Before.At(position, earlier),
            now is null ? null : After.At(position, now),
            earlier is null || now is null ? null : Flows(now, SubtreeRows.At(After, now, position)));
    }

    /// <summary>
    /// The subjects behind a count of the flows at an organization with its subtree, in tree order and by id within an
    /// organization; nobody of a measure that only one book has.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The tree has no such organization.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A class is none of its enum.</exception>
    public IReadOnlyList<SubjectId> Subjects(OrganizationId organization, MeasureDiff measure, Outcome from, Outcome to)
    {
        var (position, wanted) = (PositionOf(organization), FlowTable.WayOf(Guard.Against.EnumOutOfRange(from), Guard.Against.EnumOutOfRange(to)));
        if (Find(Before, measure) is null || Find(After, measure) is not { } now) return [];
        var (columns, ways, rows) = (After.Counted(now).Columns, _ways[now.Id], SubtreeRows.At(After, now, position));
        return [.. Enumerable.Range(rows.Start, rows.Count).Where(row => ways[row] == wanted).Select(row => columns[row])];
    }

    private FlowTable Flows(Measure now, SubtreeRows rows) => FlowTable.Of(_ways[now.Id].AsSpan(rows.Start, rows.Count));

    private byte[] Ways(Measure earlier, Measure now)
    {
        var all = new SubtreeRows(0, After.Counted(now).Columns.Starts[^1]);
        return [.. RowOutcomes.Of(Before, earlier, all).Zip(RowOutcomes.Of(After, now, all), FlowTable.WayOf)];
    }

    private static Measure? Find(CoverageReport report, MeasureDiff measure) =>
        report.Book.Find(Guard.Against.Null(measure).Id) is { } found && found.Basis == measure.Basis ? found : null;

    private int PositionOf(OrganizationId id) => After.Tree.PositionOf(id) ?? throw new KeyNotFoundException($"there is no organization `{id}` on {After.AsOf:uuuu-MM-dd}");
}
