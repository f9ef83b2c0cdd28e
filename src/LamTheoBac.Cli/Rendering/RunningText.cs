using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Rendering;

/// <summary>How questions, measures, organizations and figures stand in running text.</summary>
internal static class RunningText
{
    /// <summary>Of which cycle and day the figures are.</summary>
    public static string AskedOf(ToolText text, CoverageReport report) => ToolText.Fill(text.Report.Asked, report.Cycle.Id.Text, Days.Of(report.AsOf));

    /// <summary>The title; the id where there is none.</summary>
    public static string TitleOf(Measure measure) => measure.Title ?? measure.Id.Text;

    /// <summary>The name with the id; the id alone where there is no name.</summary>
    public static string NameOf(OrganizationPeriod organization) => organization.Name.Length > 0 ? $"{organization.Name} ({organization.Id})" : organization.Id.Text;

    /// <summary>The counts, and the percentage where there is one; a dash without a figure.</summary>
    public static string FigureOf(ToolText text, RuleBook book, Coverage? figure) =>
        figure is null ? "–" : FigureOf(text, book, figure.Met, figure.Denominator, figure.Percentage);

    /// <summary>The counts, and the percentage where there is one.</summary>
    public static string FigureOf(ToolText text, RuleBook book, long met, long denominator, CoverageRate? percentage) =>
        $"{text.Count(met)}/{text.Count(denominator)}{(percentage is { } rate ? $" = {rate.Show(book.Decimals, book.Rounding, text.Culture)}%" : "")}";
}
