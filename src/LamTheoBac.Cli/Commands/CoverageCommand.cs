using System.CommandLine;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering;
using LamTheoBac.Cli.Rendering.Html;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Commands;

/// <summary><c>coverage DATA RULES</c>: counts the measures and writes the report.</summary>
internal sealed class CoverageCommand(Session session)
{
    private readonly Question _question = new(session);
    private readonly Option<string?> _format = Options.Text("--format", "F", ToolText.Fill(session.Text.Help.OutputFormat, "text, json, csv, html"));
    private readonly Option<string?> _node = Options.Text("--node", "ID", session.Text.Help.Node);
    private readonly Option<string?> _depth = Options.Text("--depth", "N", session.Text.Help.Depth);
    private readonly Option<string[]> _measures = Options.Texts("--measure", "ID", session.Text.Help.Measures);
    private readonly Option<string?> _decimals = Options.Text("--decimals", "N", session.Text.Help.Decimals);
    private readonly Option<bool> _failUnderTarget = Options.Flag("--fail-under-target", session.Text.Help.FailUnderTarget);

    public Command Build()
    {
        var command = new Command("coverage", session.Text.Help.Coverage);
        _question.AddTo(command);
        foreach (var option in new Option[] { _format, _node, _depth, _measures, _decimals, _failUnderTarget }) command.Add(option);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = new OptionReader(parsed, session.Text);
        var format = options.Word(_format, "text", "json", "csv", "html");
        var depth = options.Whole(_depth, 0, int.MaxValue) ?? (format == "text" ? 0 : int.MaxValue);
        var decimals = options.Whole(_decimals, 0, CoverageRate.MostDecimals);
        if (_question.Answer(parsed, options) is not { Report: var report } answered) return ExitCode.Unusable;
        var errors = new List<string>();
        var node = NodeOf(session.Text, report, parsed.GetValue(_node), errors);
        var measures = MeasuresOf(report, parsed.GetValue(_measures) ?? [], errors);
        if (errors.Count > 0) return session.Usage(errors);
        var selection = Selection.Of(report, node, depth, measures, decimals ?? report.Book.Decimals);
        if (format == "html") WritePage(answered, selection, parsed.GetValue<string?>(Languages.Option) == Languages.English ? ToolText.English : ToolText.Vietnamese);
        else Write(selection, format);
        return parsed.GetValue(_failUnderTarget) && selection.MissesATarget ? ExitCode.No : ExitCode.Fine;
    }

    /// <summary>The position of the organization that is asked for; null when none is, and after telling that there is no such organization.</summary>
    public static int? NodeOf(ToolText text, CoverageReport report, string? id, List<string> errors)
    {
        if (id is null) return null;
        var position = string.IsNullOrWhiteSpace(id) ? null : report.Tree.PositionOf(OrganizationId.From(id));
        if (position is null) errors.Add(ToolText.Fill(text.UnknownNode, id, Days.Of(report.AsOf)));
        return position;
    }

    private List<Measure> MeasuresOf(CoverageReport report, string[] ids, List<string> errors)
    {
        var known = report.Book.Measures;
        errors.AddRange(ids.Where(id => known.All(measure => measure.Id.Text != id)).Select(id => Unknown(session.Text, id, known)));
        return [.. known.Where(measure => ids.Length == 0 || Array.IndexOf(ids, measure.Id.Text) >= 0)];
    }

    /// <summary>That a rule book has no such measure.</summary>
    public static string Unknown(ToolText text, string id, IEnumerable<Measure> known) =>
        ToolText.Fill(text.UnknownMeasure, id, string.Join(", ", known.Select(measure => measure.Id.Text)));

    private void Write(Selection selection, string format)
    {
        if (format == "json") JsonReport.Write(session.Shell, selection);
        else if (format == "csv") CsvReport.Write(session.Shell.Out, selection);
        else new TextReport(session).Write(selection);
    }

    // A page goes to people who did not choose the environment of this process, so that has no say in its first language.
    private void WritePage(Answered answered, Selection selection, ToolText first)
    {
        // The charts of several roots in one page could not be told apart.
        var course = selection.Roots is [var root] ? session.Follow(progress => YearCourse.Of(answered.Register, answered.Report, answered.Report.Tree[root].Id, progress.Report)) : null;
        new HtmlPage(session.Shell, selection, course, first).Write();
    }
}
