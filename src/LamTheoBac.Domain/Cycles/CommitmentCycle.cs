using System.Globalization;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Cycles;

/// <summary>
/// A commitment cycle (kỳ cam kết): usually a year, with a window of its own. A plan names its cycle, so it may be
/// signed before the cycle begins.
/// </summary>
public sealed record CommitmentCycle
{
    private CommitmentCycle(CycleId id, Validity window)
    {
        Id = id;
        Window = window;
    }

    /// <summary>The cycle's id.</summary>
    public CycleId Id { get; }

    /// <summary>Its days; always with an end, and never empty.</summary>
    public Validity Window { get; }

    /// <summary>The first day, <c>cycle.start</c> in rules.</summary>
    public LocalDate Start => Window.From;

    /// <summary>The last day (not the day after it), <c>cycle.end</c> in rules.</summary>
    public LocalDate End => Window.To!.Value.PlusDays(-1);

    /// <summary>A cycle with this window.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the window has no end or no day.</exception>
    public static CommitmentCycle Of(CycleId id, Validity window)
    {
        if (window.To is null || window.IsEmpty) throw new ArgumentException("a cycle needs an end and at least one day", nameof(window));
        return new(Guard.Against.Default(id), window);
    }

    /// <summary>The cycle of a calendar year, 1 to 9998, whose id is the year in four digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9998.</exception>
    public static CommitmentCycle OfYear(int year) =>
        new(CycleId.From(Guard.Against.OutOfRange(year, nameof(year), 1, 9998).ToString("0000", CultureInfo.InvariantCulture)), Validity.OfYear(year));

    /// <summary>The calendar year that an id names; null when the id is not four digits between 0001 and 9998.</summary>
    public static int? YearOf(CycleId id) =>
        id.Text.Length == 4 && int.TryParse(id.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999 ? year : null;
}
