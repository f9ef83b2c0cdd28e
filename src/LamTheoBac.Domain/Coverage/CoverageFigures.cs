using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage;

/// <summary>
/// The figures of a country that was counted in parts (số liệu tổng hợp): those of the <see cref="CoverageReport"/> of everybody at
/// once. They do not open into subjects, who stayed where they were counted.
/// </summary>
public sealed class CoverageFigures
{
    private readonly long[][] _counters;
    private readonly Dictionary<MeasureId, int> _first = [];

    internal CoverageFigures(RuleBook book, CommitmentCycle cycle, LocalDate asOf, OrganizationTree tree, ValueList<TallyRow> rows)
    {
        (Book, Cycle, AsOf, Tree) = (book, cycle, asOf, tree);
        var firsts = CounterLayout.FirstsOf(book.Measures);
        foreach (var (measure, first) in book.Measures.Zip(firsts)) _first.Add(measure.Id, first);
        var counters = firsts[^1];
        _counters = [.. Enumerable.Range(0, tree.Count).Select(_ => new long[counters])];
        foreach (var row in rows) row.Counters.AsSpan().CopyTo(_counters[tree.PositionOf(row.Organization)!.Value]);
        for (var position = tree.Count - 1; position > 0; position--)
            if (tree.ParentOf(position) is >= 0 and var parent)
                for (var counter = 0; counter < counters; counter++)
                    _counters[parent][counter] += _counters[position][counter];
    }

    /// <summary>The rules that were asked.</summary>
    public RuleBook Book { get; }

    /// <summary>The cycle that was asked about.</summary>
    public CommitmentCycle Cycle { get; }

    /// <summary>The day as of which the facts held.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The organizations of the day.</summary>
    public OrganizationTree Tree { get; }

    /// <summary>The figures of a measure at an organization with its subtree.</summary>
    /// <exception cref="KeyNotFoundException">The tree has no such organization, or the book no such measure.</exception>
    public Coverage this[OrganizationId organization, MeasureId measure] => At(
        Tree.PositionOf(organization) ?? throw new KeyNotFoundException($"there is no organization `{organization}` on {AsOf:uuuu-MM-dd}"),
        Book.Find(measure) ?? throw new KeyNotFoundException($"the rule book has no measure `{measure}`"));

    /// <summary>The figures of a measure of this book at a position of the tree.</summary>
    /// <exception cref="KeyNotFoundException">The book has no such measure.</exception>
    public Coverage At(int position, Measure measure) =>
        CounterLayout.Read(measure, _counters[position].AsSpan(_first[Guard.Against.Null(measure).Id], CounterLayout.CountersOf(measure)), measure.TargetOn(AsOf));
}
