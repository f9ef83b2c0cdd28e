using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>
/// Finds cycles and as-of days that put the days of a measure into every order that they can have: before each other,
/// on one day, on neighbouring days, or with days between. Anchors that no criterion names stay where they are.
/// </summary>
internal sealed class Worlds
{
    private const int Most = 4096;
    private const int MostTried = 200_000;

    // Far enough from everything that is named, in whole years.
    private const int Far = 4000;

    private static readonly long FirstDay = AttributeValue.DayNumber(new LocalDate(1, 1, 1));
    private static readonly long LastDay = AttributeValue.DayNumber(new LocalDate(9998, 12, 31));

    private readonly long[] _literals;
    private readonly Dictionary<DateAnchor, long[]> _offsets;
    private readonly long[] _spreads;
    private readonly long _year;

    // What is ordered: days, and days from an anchor.
    private readonly (DateAnchor? Anchor, long Offset)[] _points;

    private Worlds(IReadOnlyCollection<Criterion> leaves, int year)
    {
        var operands = leaves.SelectMany(OperandsOf).ToList();
        _literals = [.. operands.OfType<Operand.Date>().Select(date => (long)AttributeValue.DayNumber(date.Value)).Distinct().Order()];
        _offsets = operands.OfType<Operand.Anchored>().GroupBy(anchored => anchored.Anchor, anchored => (long)anchored.Days)
            .ToDictionary(group => group.Key, group => group.Distinct().Order().ToArray());
        var offsets = _offsets.Values.SelectMany(own => own).Append(0).Distinct().ToList();
        _spreads = _offsets.Count > 1 ? [.. offsets.SelectMany(left => offsets.Select(right => left - right)).Distinct().Order()] : [0];
        _year = year;
        _points =
        [
            .. _literals.Append(FirstDay).Append(LastDay).Select(day => ((DateAnchor?)null, day)),
            .. _offsets.SelectMany(pair => pair.Value.Append(0).Select(offset => ((DateAnchor?)pair.Key, offset))),
        ];
    }

    /// <summary>The worlds, the calendar year of the book first; null where there are too many.</summary>
    public static IReadOnlyList<World>? Of(IReadOnlyCollection<Criterion> leaves, int year) => new Worlds(leaves, year).Find();

    private List<World>? Find()
    {
        var natural = new Days(DayOf(new LocalDate((int)_year, 1, 1)), DayOf(new LocalDate((int)_year, 12, 31)), Uses(DateAnchor.AsOf) ? DayOf(new LocalDate((int)_year, 12, 31)) : LastDay);
        var found = new Dictionary<string, Days> { [OrderOf(natural)] = natural };
        var tried = 0;
        foreach (var start in Candidates(DateAnchor.CycleStart, natural.Start, []))
        {
            foreach (var end in Candidates(DateAnchor.CycleEnd, natural.End, Uses(DateAnchor.CycleStart) ? [start] : []).Where(end => end >= start || !Uses(DateAnchor.CycleStart)))
            {
                var fixedDays = new[] { (DateAnchor.CycleStart, start), (DateAnchor.CycleEnd, end) }.Where(pair => Uses(pair.Item1)).Select(pair => pair.Item2).ToArray();
                foreach (var asOf in Candidates(DateAnchor.AsOf, natural.AsOf, fixedDays))
                {
                    if (++tried > MostTried) return null;
                    var days = Whole(new Days(start, end, asOf));
                    found.TryAdd(OrderOf(days), days);
                    if (found.Count > Most) return null;
                }
            }
        }
        return [.. found.Values.Select(ToWorld)];
    }

    // A cycle needs a start on or before its end also where only one of them is named.
    private Days Whole(Days days) =>
        days.Start <= days.End ? days
        : Uses(DateAnchor.CycleStart) ? days with { End = days.Start }
        : days with { Start = days.End };

    private IEnumerable<long> Candidates(DateAnchor anchor, long natural, IReadOnlyCollection<long> fixedDays)
    {
        if (!_offsets.TryGetValue(anchor, out var offsets)) return [natural];
        var points = _literals.Concat(fixedDays.SelectMany(day => _offsets.Values.SelectMany(own => own).Append(0).Select(offset => day + offset))).ToList();
        var critical = points.SelectMany(point => offsets.Append(0).Select(offset => point - offset)).SelectMany(point => _spreads.Select(spread => point - spread)).Distinct().ToList();
        var near = critical.SelectMany(point => Enumerable.Range(-2, 5).Select(step => point + step));
        long[] far = critical.Count == 0 ? [] : [critical.Min() - Far, critical.Max() + Far];
        return near.Concat(far).Where(day => day >= FirstDay && day <= LastDay).Prepend(natural).Distinct();
    }

    private bool Uses(DateAnchor anchor) => _offsets.ContainsKey(anchor);

    /// <summary>How the days of the measure lie to each other: their order, with gaps of one day and of more told apart.</summary>
    private string OrderOf(Days days)
    {
        var (at, points) = (new long[_points.Length], new int[_points.Length]);
        for (var point = 0; point < at.Length; point++) (at[point], points[point]) = (DayOf(_points[point], days), point);
        // Points of one day stay in the order of their numbers.
        Array.Sort(points, (left, right) => at[left] != at[right] ? at[left].CompareTo(at[right]) : left.CompareTo(right));
        return string.Create(points.Length, (at, points), static (text, sorted) =>
        {
            for (var place = 0; place < text.Length; place++)
            {
                var gap = place == 0 ? 0 : Math.Min(sorted.at[sorted.points[place]] - sorted.at[sorted.points[place - 1]], 2);
                text[place] = (char)((sorted.points[place] * 3) + gap);
            }
        });
    }

    private static long DayOf((DateAnchor? Anchor, long Offset) point, Days days) => point.Anchor is { } anchor ? AnchorOf(anchor, days) + point.Offset : point.Offset;

    private static long AnchorOf(DateAnchor anchor, Days days) => anchor switch
    {
        DateAnchor.CycleStart => days.Start,
        DateAnchor.CycleEnd => days.End,
        _ => days.AsOf,
    };

    private static World ToWorld(Days days) => new(CommitmentCycle.Of(CycleId.From("case"), Validity.Between(CaseDay.Of(days.Start), CaseDay.Of(days.End + 1))), CaseDay.Of(days.AsOf));

    private static long DayOf(LocalDate day) => AttributeValue.DayNumber(day);

    /// <summary>What a leaf is compared with.</summary>
    public static IEnumerable<Operand> OperandsOf(Criterion leaf) => leaf switch
    {
        Criterion.Comparison comparison => [comparison.Operand],
        Criterion.In among => among.Operands,
        _ => [],
    };

    private readonly record struct Days(long Start, long End, long AsOf);
}
