namespace LamTheoBac.Domain.Time;

/// <summary>
/// The days on which something holds (thời hạn): half open, from <see cref="From"/> (the first day) up to but not including
/// <see cref="To"/>; a null <see cref="To"/> means that the end is open. An interval whose ends are the same day is
/// legal and holds on no day. Equality is by both ends. <c>default</c> holds on no day (its ends are 0001-01-01).
/// </summary>
public readonly record struct Validity
{
    private readonly bool _open;
    private readonly LocalDate _to;

    private Validity(LocalDate from, LocalDate? to)
    {
        From = from;
        _open = to is null;
        _to = to ?? default;
    }

    /// <summary>The first day on which it holds.</summary>
    public LocalDate From { get; }

    /// <summary>The first day on which it no longer holds; null when the end is open.</summary>
    public LocalDate? To => _open ? null : _to;

    /// <summary>From this day on, without an end.</summary>
    public static Validity Since(LocalDate from) => new(from, null);

    /// <summary>From the first day up to but not including <paramref name="to"/>; null for an open end.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    public static Validity Between(LocalDate from, LocalDate? to) =>
        to < from ? throw new ArgumentOutOfRangeException(nameof(to), to, $"an interval from {from:uuuu-MM-dd} cannot end before that day") : new(from, to);

    /// <summary>All days of a calendar year.</summary>
    public static Validity OfYear(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 1, 1).PlusYears(1));

    /// <summary>Whether it holds on this day.</summary>
    public bool Contains(LocalDate day) => day >= From && (_open || day < _to);

    /// <summary>Whether there is a day on which both hold.</summary>
    public bool Overlaps(Validity other) => !IsEmpty && !other.IsEmpty && StartsBeforeEndOf(other) && other.StartsBeforeEndOf(this);

    /// <summary>Whether it holds on no day.</summary>
    public bool IsEmpty => !_open && _to == From;

    /// <summary>The same beginning, ending before <paramref name="day"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> lies before the beginning.</exception>
    public Validity EndingOn(LocalDate day) => Between(From, day);

    /// <summary><c>2017-01-01..2018-01-01</c>, or <c>2017-01-01..</c> with an open end; a beginning before all days is left out.</summary>
    public override string ToString() => $"{(From == LocalDate.MinIsoValue ? null : From):uuuu-MM-dd}..{To:uuuu-MM-dd}";

    private bool StartsBeforeEndOf(Validity other) => other._open || From < other._to;
}
