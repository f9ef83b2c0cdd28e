using LamTheoBac.Domain.Coverage.Figures;
using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Tests.Coverage;

/// <summary>Short forms to make and to read published figures.</summary>
internal static class Published
{
    public static PrintedPercentage Percent(decimal percent) => PrintedPercentage.Of(percent);

    /// <summary>This many units of the last of these decimals.</summary>
    public static PrintedPercentage Print(long units, int decimals) =>
        PrintedPercentage.Of((units / (decimal)Math.Pow(10, decimals)) + new decimal(0, 0, 0, isNegative: false, (byte)decimals));

    public static ReportedFigure Figure(string counts, string percentage) =>
        ReportedFigure.Parse(counts, percentage).Match(figure => figure, refused => throw new InvalidOperationException($"{refused}"));

    public static ReportedFigure Figure(string text) => ReportedFigure.Parse(text).Match(figure => figure, refused => throw new InvalidOperationException($"{refused}"));

    public static IReadOnlyList<Fault> Faults(string counts, string percentage) =>
        ReportedFigure.Parse(counts, percentage).Match(figure => throw new InvalidOperationException($"it was read: {figure}"), refused => refused.Faults);

    public static IReadOnlyList<Fault> Faults(string text) =>
        ReportedFigure.Parse(text).Match(figure => throw new InvalidOperationException($"it was read: {figure}"), refused => refused.Faults);
}
