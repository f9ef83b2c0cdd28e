using System.Globalization;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes a report as a table: one row a measure and organization, with the fields of the JSON and the names.</summary>
internal static class CsvReport
{
    private static readonly string[] Header =
    [
        "ruleBook", "cycle", "asOf", "measure", "title", "of", "target", "organization", "name", "population", "excluded", "excepted", "met",
        "notMet", "undetermined", "denominator", "percentage", "lower", "upper", "standing", "shortfall",
    ];

    public static void Write(TextWriter output, Selection selection)
    {
        WriteRow(output, Header);
        foreach (var measure in selection.Measures)
            foreach (var node in selection.Nodes)
                WriteRow(output, [.. Names(selection, measure, node), .. Figures(selection, selection.Report.At(node, measure))]);
    }

    private static string?[] Names(Selection selection, Measure measure, int node)
    {
        var (report, organization) = (selection.Report, selection.Report.Tree[node]);
        return
        [
            report.Book.Name.Text, report.Cycle.Id.Text, Days.Of(report.AsOf), measure.Id.Text, measure.Title, Words<SubjectBasis>.Of(measure.Basis),
            measure.TargetOn(report.AsOf)?.Percent.ToString("0.####", CultureInfo.InvariantCulture), organization.Id.Text, organization.Name,
        ];
    }

    private static string?[] Figures(Selection selection, Coverage coverage)
    {
        var tally = coverage.Tally;
        long[] counts = [tally.Population, tally.Excluded, tally.Excepted, tally.Met, tally.NotMet, tally.Undetermined, tally.Denominator];
        CoverageRate?[] rates = [coverage.Percentage, coverage.Lower, coverage.Upper];
        return
        [
            .. counts.Select(count => count.ToString(CultureInfo.InvariantCulture)), .. rates.Select(rate => selection.Show(rate, CultureInfo.InvariantCulture)),
            coverage.Standing is { } standing ? Words<TargetStanding>.Of(standing) : null, coverage.Shortfall?.ToString(CultureInfo.InvariantCulture),
        ];
    }

    private static void WriteRow(TextWriter output, IEnumerable<string?> cells) => output.WriteLine(string.Join(',', cells.Select(cell => CellOf(cell ?? ""))));

    // A spreadsheet takes a cell that begins with one of these for a formula.
    private static string CellOf(string text)
    {
        var safe = text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
