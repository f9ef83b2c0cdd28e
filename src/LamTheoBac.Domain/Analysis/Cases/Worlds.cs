using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>
/// Finds cycles and as-of days that put what the days of a measure are compared with into every order that it can have.
/// Anchors that no criterion names stay where they are. INVARIANT: what a cycle and an as-of day make of the criteria,
/// for some subject, one of the worlds makes of them too.
/// </summary>
internal sealed class Worlds
{
    private const int Most = 32_768;

    private readonly Days _natural;
    private readonly DateAnchor[] _anchors;
    private readonly (int First, int Second)[] _pairs;
    private readonly long[][] _meetings;

    private Worlds(AskedMeasures asked)
    {
        _anchors = AnchorsOf(asked);
        _natural = NaturalDays(asked, _anchors);
        _pairs = [.. Enumerable.Range(0, _anchors.Length + 1).SelectMany(second => Enumerable.Range(second + 1, _anchors.Length - second).Select(first => (first, second)))];
        var marks = DayMarks.Of(asked, _anchors).ToList();
        if (!HaveRoom([.. marks.SelectMany(own => own), (DayMarks.Origin, _natural.Start), (DayMarks.Origin, _natural.End)])) marks = [.. marks.Select(own => (IReadOnlyList<(int, long)>)[.. own, (DayMarks.Origin, CaseDay.First), (DayMarks.Origin, CaseDay.Last)])];
        _meetings = [.. _pairs.Select(pair => marks.SelectMany(own => Meetings(own, pair)).Distinct().Order().ToArray())];
    }

    /// <summary>The worlds, the calendar year of the book first; null where there are too many.</summary>
    public static IReadOnlyList<World>? Of(AskedMeasures asked)
    {
        var worlds = new Worlds(asked);
        var found = worlds.Find().Take(Most + 1).Prepend(worlds._natural).Distinct().Select(ToWorld).ToList();
        return found.Count > Most ? null : found;
    }

    /// <summary>The calendar year of the book; the as-of day is its last, or behind all others where no criterion names it.</summary>
    public static World Natural(AskedMeasures asked) => ToWorld(NaturalDays(asked, AnchorsOf(asked)));

    /// <summary>What a leaf is compared with.</summary>
    public static IEnumerable<Operand> OperandsOf(Criterion leaf) => leaf switch
    {
        Criterion.Comparison comparison => [comparison.Operand],
        Criterion.In among => among.Operands,
        _ => [],
    };

    private static DateAnchor[] AnchorsOf(AskedMeasures asked) => [.. asked.Leaves.SelectMany(OperandsOf).OfType<Operand.Anchored>().Select(operand => operand.Anchor).Distinct().Order()];

    private static Days NaturalDays(AskedMeasures asked, DateAnchor[] anchors)
    {
        var end = DayOf(new LocalDate(asked.Year, 12, 31));
        return new Days(DayOf(new LocalDate(asked.Year, 1, 1)), end, anchors.Contains(DateAnchor.AsOf) ? end : CaseDay.Last);
    }

    /// <summary>The differences of two places at which a mark from one falls on a mark from the other.</summary>
    private static IEnumerable<long> Meetings(IReadOnlyList<(int Place, long Offset)> marks, (int First, int Second) pair) =>
        from left in marks
        from right in marks
        where left.Place == pair.First && right.Place == pair.Second
        select right.Offset - left.Offset;

    // Far from both ends of the calendar every order is found that is found near them, and near them subjects have fewer
    // days to choose from. Where there is less room, the ends are marks like others.
    private bool HaveRoom(IReadOnlyList<(int Place, long Offset)> marks)
    {
        var reach = marks.Where(mark => mark.Place != DayMarks.Origin).Select(mark => Math.Abs(mark.Offset)).DefaultIfEmpty(0).Max() + 2;
        var room = reach * 2 * (_anchors.Length + 1);
        return marks.Where(mark => mark.Place == DayMarks.Origin).All(mark => mark.Offset - room > CaseDay.First && mark.Offset + room < CaseDay.Last);
    }

    private IEnumerable<Days> Find()
    {
        if (_anchors.Length == 0) return [];
        var all = Enumerable.Range(1, _anchors.Length).Aggregate(DayZone.Of(_anchors.Length + 1, CaseDay.Last - CaseDay.First), (zone, place) => zone.Within(place, DayMarks.Origin, CaseDay.First, LastOf(_anchors[place - 1]))!);
        if (Uses(DateAnchor.CycleStart) && Uses(DateAnchor.CycleEnd))
            all = all.Within(DayMarks.PlaceOf(DateAnchor.CycleEnd, _anchors), DayMarks.PlaceOf(DateAnchor.CycleStart, _anchors), 0, CaseDay.Last - CaseDay.First)!;
        return Orders(all, _meetings, 0).SelectMany(Widest).Select(Nearest);
    }

    /// <summary>The parts of a zone in which no difference crosses a cut: each cut by itself, and what lies between; the nearest to the natural days first.</summary>
    private IEnumerable<DayZone> Orders(DayZone zone, long[][] cuts, int pair)
    {
        if (pair == _pairs.Length) return [zone];
        var (first, second) = _pairs[pair];
        var natural = AtNatural(first) - AtNatural(second);
        return Pieces(zone.Between(first, second), cuts[pair]).OrderBy(piece => Math.Abs(Math.Clamp(natural, piece.Low, piece.High) - natural))
            .SelectMany(piece => zone.Within(first, second, piece.Low, piece.High) is { } part ? Orders(part, cuts, pair + 1) : []);
    }

    private static IEnumerable<(long Low, long High)> Pieces((long Low, long High) range, long[] cuts)
    {
        var next = range.Low;
        foreach (var cut in cuts.Where(cut => cut >= range.Low && cut <= range.High))
        {
            if (next < cut) yield return (next, cut - 1);
            yield return (cut, cut);
            next = cut + 1;
        }
        if (next <= range.High) yield return (next, range.High);
    }

    /// <summary>
    /// The part of an order in which days lie between all marks that need not be neighbours: there subjects can have all
    /// that they can have elsewhere in it. Where that cannot be everywhere at once, every way that it can.
    /// </summary>
    private IEnumerable<DayZone> Widest(DayZone order)
    {
        var wide = order;
        for (var pair = 0; pair < _pairs.Length && wide is not null; pair++)
        {
            var (first, second) = _pairs[pair];
            var (low, high) = order.Between(first, second);
            var (before, behind) = Neighbours(_meetings[pair], low, high);
            if (behind - before > 2) wide = wide.Within(first, second, before + 2, behind - 2);
        }
        return wide is not null ? [wide] : Orders(order, Array.ConvertAll(_meetings, WithNextTo), 0);
    }

    private static long[] WithNextTo(long[] meetings) => [.. meetings.SelectMany(meeting => new[] { meeting - 1, meeting, meeting + 1 }).Distinct().Order()];

    /// <summary>The meetings before and behind a piece; next to it where it is one itself, far away where there is none.</summary>
    private static (long Before, long Behind) Neighbours(long[] meetings, long low, long high)
    {
        if (Array.BinarySearch(meetings, low) >= 0) return (low, low);
        var next = ~Array.BinarySearch(meetings, high);
        return (next > 0 ? meetings[next - 1] : 2 * (CaseDay.First - CaseDay.Last), next < meetings.Length ? meetings[next] : 2 * (CaseDay.Last - CaseDay.First));
    }

    /// <summary>The days of a zone, each as near to its natural one as those before it leave it.</summary>
    private Days Nearest(DayZone zone)
    {
        var days = _natural;
        for (var place = 1; place <= _anchors.Length; place++)
        {
            var (low, high) = zone.Between(place, DayMarks.Origin);
            var day = Math.Clamp(AtNatural(place), low, high);
            zone = zone.Within(place, DayMarks.Origin, day, day)!;
            days = With(days, _anchors[place - 1], day);
        }
        // A cycle starts on its last day or before also where only one of them is named.
        return days.Start <= days.End ? days : Uses(DateAnchor.CycleStart) ? days with { End = days.Start } : days with { Start = days.End };
    }

    private static long LastOf(DateAnchor anchor) => anchor == DateAnchor.AsOf ? CaseDay.Last : CaseDay.Last - 1;

    private bool Uses(DateAnchor anchor) => _anchors.Contains(anchor);

    private long AtNatural(int place) => place == DayMarks.Origin ? 0 : _anchors[place - 1] switch
    {
        DateAnchor.CycleStart => _natural.Start,
        DateAnchor.CycleEnd => _natural.End,
        _ => _natural.AsOf,
    };

    private static Days With(Days days, DateAnchor anchor, long day) => anchor switch
    {
        DateAnchor.CycleStart => days with { Start = day },
        DateAnchor.CycleEnd => days with { End = day },
        _ => days with { AsOf = day },
    };

    private static World ToWorld(Days days) => new(CommitmentCycle.Of(CycleId.From("case"), Validity.Between(CaseDay.Of(days.Start), CaseDay.Of(days.End + 1))), CaseDay.Of(days.AsOf));

    private static long DayOf(LocalDate day) => AttributeValue.DayNumber(day);

    private readonly record struct Days(long Start, long End, long AsOf);
}
