using LamTheoBac.Domain.Coverage.Daily;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage;

/// <summary>
/// The figures of every day (diễn biến theo ngày) at some organizations, such as the root and the provinces: what a chart of the year is drawn from. They
/// are those that an evaluation as of each day would give. Immutable and safe for several threads.
/// </summary>
public sealed class CoverageTimeline
{
    private readonly ShownNodes _shown;
    private readonly int _days;
    private readonly Dictionary<MeasureId, (Measure Measure, long[] Counts)> _measures;

    internal CoverageTimeline(RuleBook book, CommitmentCycle cycle, LocalDate first, LocalDate last, ShownNodes shown, IEnumerable<(Measure Measure, long[] Counts)> counts)
    {
        (Book, Cycle, First, Last, _shown) = (book, cycle, first, last, shown);
        _days = Period.DaysBetween(first, last) + 1;
        _measures = counts.ToDictionary(own => own.Measure.Id);
        foreach (var (measure, own) in _measures.Values) RollUp(own, _days * CounterLayout.CountersOf(measure));
    }

    /// <summary>The rules that were asked.</summary>
    public RuleBook Book { get; }

    /// <summary>The cycle that was asked about.</summary>
    public CommitmentCycle Cycle { get; }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate Last { get; }

    /// <summary>The organizations whose figures are kept, a superior before its subordinates.</summary>
    public ValueList<OrganizationId> Shown => [.. _shown.Numbers.OrderBy(own => own.Value).Select(own => own.Key)];

    /// <summary>The figures of a measure on a day at an organization with its subtree.</summary>
    /// <exception cref="KeyNotFoundException">The organization is not shown, or the book has no such measure.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first or behind the last.</exception>
    public Coverage this[LocalDate day, OrganizationId organization, MeasureId measure]
    {
        get
        {
            if (!_measures.TryGetValue(measure, out var asked)) throw new KeyNotFoundException($"the rule book has no measure `{measure}`");
            if (!_shown.Numbers.TryGetValue(organization, out var number)) throw new KeyNotFoundException($"the organization `{organization}` is not shown");
            Guard.Against.OutOfRange(day, nameof(day), First, Last);
            var counters = CounterLayout.CountersOf(asked.Measure);
            return CounterLayout.Read(asked.Measure, asked.Counts.AsSpan(((number * _days) + Period.DaysBetween(First, day)) * counters, counters), asked.Measure.TargetOn(day));
        }
    }

    private void RollUp(long[] counts, int width)
    {
        for (var number = _shown.Parents.Length - 1; number >= 0; number--)
            if (_shown.Parents[number] is >= 0 and var parent)
                for (var index = 0; index < width; index++)
                    counts[(parent * width) + index] += counts[(number * width) + index];
    }
}
