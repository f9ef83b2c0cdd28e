using System.Globalization;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Rules.Text;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>The form of a cycle in a scenario: a year, or its first and last day.</summary>
internal static class ScenarioCycle
{
    private const string Dots = " .. ";

    /// <summary>The cycle with these days, named by its form here.</summary>
    public static CommitmentCycle Named(CommitmentCycle cycle) => YearOf(cycle) is { } year
        ? CommitmentCycle.OfYear(year)
        : CommitmentCycle.Of(CycleId.From(Print(cycle)), cycle.Window);

    public static string Print(CommitmentCycle cycle) => YearOf(cycle) is { } year
        ? year.ToString("0000", CultureInfo.InvariantCulture)
        : DateText.Print(cycle.Start) + Dots + DateText.Print(cycle.End);

    /// <summary>The cycle of this text; null when it is none.</summary>
    public static CommitmentCycle? Read(string text)
    {
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return year is > 0 and < 9999 ? CommitmentCycle.OfYear(year) : null;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || DateText.Read(text.AsSpan(0, dots).TrimEnd()) is not { } from || DateText.Read(text.AsSpan(dots + 2).TrimStart()) is not { } to) return null;
        return from <= to && to < LocalDate.MaxIsoValue ? Named(CommitmentCycle.Of(CycleId.From(text), Validity.Between(from, to.PlusDays(1)))) : null;
    }

    private static int? YearOf(CommitmentCycle cycle) => cycle.Start.Year < 9999 && cycle.Window == Validity.OfYear(cycle.Start.Year) ? cycle.Start.Year : null;
}
