using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Rendering.Svg;

/// <summary>Figures in words, as charts say them.</summary>
internal sealed class ChartText(ToolText text, RuleBook book, int decimals)
{
    public ToolText Text => text;

    public static string NameOf(OrganizationPeriod organization) => organization.Name.Length > 0 ? organization.Name : organization.Id.Text;

    /// <summary>A rate in percent as a length, not rounded as texts are.</summary>
    public static double Exact(CoverageRate rate) => 100.0 * rate.Part / rate.Whole;

    public string Percent(CoverageRate? rate) => rate is { } some ? some.Show(decimals, book.Rounding, text.Culture) + "%" : "–";

    public string Target(TargetPercentage target) => $"{text.Report.Target} {target.Percent.ToString("0.####", text.Culture)}%";

    /// <summary>All of it on one line, e.g. <c>97.1% (34/35), 97.1% – 100%, reached so far</c>.</summary>
    public string Figures(Coverage figures)
    {
        var bounds = figures.Undetermined > 0 ? $", {Percent(figures.Lower)} – {Percent(figures.Upper)}" : "";
        var standing = figures.Standing is { } own ? $", {text.Standings[own]}" : "";
        return $"{Percent(figures.Percentage)} ({text.Count(figures.Met)}/{text.Count(figures.Denominator)}){bounds}{standing}";
    }

    /// <summary>A text on at most so many lines of so many letters, cut between words; what is too long ends in a mark.</summary>
    public static List<string> Lines(string text, int letters, int lines)
    {
        var made = Wrapping.Of(text.Split(' ', StringSplitOptions.RemoveEmptyEntries), letters, "", "").ToList();
        if (made.Count > lines) made[lines - 1] += " …";
        return [.. made.Take(lines)];
    }
}
