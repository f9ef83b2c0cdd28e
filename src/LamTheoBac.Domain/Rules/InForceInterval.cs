namespace LamTheoBac.Domain.Rules;

/// <summary>
/// The days on which a rule book is in force (thời hạn hiệu lực), <c>in force A .. B</c>: closed, both ends are in it; an end that is null is
/// open. Equality is by both ends. <c>default</c> is open at both ends and holds every day.
/// </summary>
/// <param name="From">The first day; null when there is none.</param>
/// <param name="To">The last day; null when there is none.</param>
public readonly record struct InForceInterval(LocalDate? From, LocalDate? To)
{
    /// <summary>Whether the last day lies before the first. No book that exists has such an interval.</summary>
    public bool IsEmpty => From > To;

    /// <summary>Whether the book is in force on this day.</summary>
    public bool Contains(LocalDate day) => !(day < From) && !(day > To);

    /// <summary>Whether there is a day in both.</summary>
    public bool Overlaps(InForceInterval other) => !IsEmpty && !other.IsEmpty && !(To < other.From) && !(other.To < From);

    /// <summary><c>2017-02-14 .. 2018-01-01</c>; an open end is empty.</summary>
    public override string ToString() => $"{Print(From)} .. {Print(To)}".Trim();

    private static string Print(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : "";
}
