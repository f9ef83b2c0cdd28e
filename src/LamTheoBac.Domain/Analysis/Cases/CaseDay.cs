namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>Days as numbers, the form in which rules compare them.</summary>
internal static class CaseDay
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The day of this number.</summary>
    public static LocalDate Of(long number) => Epoch.PlusDays(checked((int)number));
}
