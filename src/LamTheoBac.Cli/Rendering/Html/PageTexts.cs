using System.Text.Json;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Rendering.Html;

/// <summary>Writes the texts of a page in one language, under its code.</summary>
internal static class PageTexts
{
    private static readonly JsonSerializerOptions CamelCase = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static void Write(Utf8JsonWriter json, ToolText text, CoverageReport report)
    {
        json.WritePropertyName(text.Page.Code);
        JsonSerializer.Serialize(json, Of(text, report), CamelCase);
    }

    private static object Of(ToolText text, CoverageReport report) => new
    {
        Decimal = text.Culture.NumberFormat.NumberDecimalSeparator,
        Group = text.Culture.NumberFormat.NumberGroupSeparator,
        Asked = RunningText.AskedOf(text, report),
        Reading = report.Book.Reading == UnknownReading.CountsAsNo ? text.Report.ClosedReading : text.Report.OpenReading,
        NoOrganizations = ToolText.Fill(text.Report.NoOrganizations, Days.Of(report.AsOf)),
        text.Report.Measure,
        text.Report.OtherTheme,
        text.Report.Organization,
        text.Report.MetOfDenominator,
        text.Report.Percentage,
        text.Report.Bounds,
        text.Report.Target,
        text.Report.Excluded,
        text.Report.Excepted,
        text.Report.Undetermined,
        text.Report.ClauseWithoutReason,
        text.Report.Unplaced,
        Standings = Enum.GetValues<TargetStanding>().Select(standing => text.Standings[standing]),
        UnplacedReasons = Enum.GetValues<UnplacedReason>().Select(reason => text.UnplacedReasons[reason]),
        Themes = Enum.GetValues<ReturnTopic>().ToDictionary(topic => topic.ToString(), topic => text.Themes[topic]),
        text.Page,
    };
}
