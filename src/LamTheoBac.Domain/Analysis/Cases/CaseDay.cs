using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>Days as numbers, the form in which rules compare them.</summary>
internal static class CaseDay
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The number of the first day that data and rules can name, 0001-01-01.</summary>
    public static long First { get; } = AttributeValue.DayNumber(new LocalDate(1, 1, 1));

    /// <summary>The number of the last such day, 9999-12-31; a cycle ends before it.</summary>
    public static long Last { get; } = AttributeValue.DayNumber(new LocalDate(9999, 12, 31));

    /// <summary>The day of this number.</summary>
    public static LocalDate Of(long number) => Epoch.PlusDays(checked((int)number));
}
