using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>
/// Writes a report for people. One organization: a table of its measures, and the counts opened into their reasons.
/// Several: a table of organizations for each measure.
/// </summary>
internal sealed class TextReport(Session session)
{
    private readonly Lines _lines = new(session.Shell);
    private readonly ToolText _text = session.Text;

    public void Write(Selection selection)
    {
        WriteHead(selection.Report);
        if (selection.Nodes.Count == 0) WriteLine($"\n{ToolText.Fill(_text.Report.NoOrganizations, Days.Of(selection.Report.AsOf))}");
        else if (selection.Nodes.Count == 1) WriteMeasures(selection, selection.Nodes[0]);
        else foreach (var measure in selection.Measures) WriteNodes(selection, measure);
        WriteUnplaced(selection.Report);
        if (selection.Hidden > 0) WriteLine($"\n{ToolText.Fill(_text.Report.MoreLevels, _text.Count(selection.Hidden))}");
    }

    private void WriteHead(CoverageReport report)
    {
        WriteLine(report.Book.Title is { } title ? $"{title} ({report.Book.Name})" : report.Book.Name.Text);
        WriteLine(RunningText.AskedOf(_text, report));
        WriteLine(report.Book.Reading == UnknownReading.CountsAsNo ? _text.Report.ClosedReading : _text.Report.OpenReading);
    }

    private void WriteMeasures(Selection selection, int node)
    {
        WriteLine($"\n{RunningText.NameOf(selection.Report.Tree[node])}");
        new FigureTable(session, selection).Write(_text.Report.Measure, [.. ByTheme(selection, node)]);
        foreach (var measure in selection.Opened) WriteOpened(measure, RunningText.NameOf(selection.Report.Tree[node]), selection.Report.At(node, measure));
        if (selection.Measures.Except(selection.Opened).Any(HasReasons)) WriteLine($"\n{_text.Report.NotOpened}");
    }

    /// <summary>The measures under the themes of their data, themes in the order in which they first stand, measures without one last; no headings where there is one theme.</summary>
    private IEnumerable<FigureRow> ByTheme(Selection selection, int node)
    {
        var themes = selection.Measures.GroupBy(measure => selection.Report.Book.TopicOf(measure)).OrderBy(theme => theme.Key is null).ToList();
        foreach (var theme in themes)
        {
            if (themes.Count > 1) yield return new FigureRow(theme.Key is { } topic ? _text.Themes[topic] : _text.Report.OtherTheme, 0, null);
            foreach (var measure in theme) yield return new FigureRow(RunningText.TitleOf(measure), themes.Count > 1 ? 1 : 0, selection.Report.At(node, measure));
        }
    }

    private void WriteNodes(Selection selection, Measure measure)
    {
        var rows = selection.Nodes.Select(node => new FigureRow(RunningText.NameOf(selection.Report.Tree[node]), selection.LevelOf(node), selection.Report.At(node, measure))).ToList();
        WriteLine($"\n{RunningText.TitleOf(measure)} ({measure.Id})");
        new FigureTable(session, selection).Write(_text.Report.Organization, rows);
    }

    private void WriteOpened(Measure measure, string name, Coverage coverage)
    {
        if (!HasReasons(measure)) return;
        WriteLine($"\n{ToolText.Fill(_text.Report.Opened, $"{RunningText.TitleOf(measure)} ({measure.Id})", name)}");
        List<(long Count, string What)> parts =
        [
            .. Reasons(measure.Exclusions, coverage.ExcludedBy, _text.Report.ExcludedFor),
            .. Reasons(measure.Exceptions, coverage.ExceptedBy, _text.Report.ExceptedFor),
            (coverage.Met, _text.Report.MetCount),
            (coverage.NotMet, _text.Report.NotMetCount),
            (coverage.Undetermined, _text.Report.UndeterminedCount),
        ];
        WriteCounts(parts);
    }

    private IEnumerable<(long Count, string What)> Reasons(ValueList<Clause> clauses, ValueList<long> counts, string template) =>
        clauses.Select((clause, index) => (counts[index], ToolText.Fill(template, clause.Because ?? ToolText.Fill(_text.Report.ClauseWithoutReason, $"{index + 1}"))));

    private void WriteUnplaced(CoverageReport report)
    {
        if (report.Unplaced.Count == 0) return;
        WriteLine($"\n{ToolText.Fill(_text.Report.Unplaced, _text.Count(report.Unplaced.Count))}");
        WriteCounts([.. report.Unplaced.GroupBy(person => person.Reason).OrderBy(group => group.Key).Select(group => (group.LongCount(), _text.UnplacedReasons[group.Key]))]);
    }

    private void WriteCounts(List<(long Count, string What)> parts)
    {
        var width = parts.Max(part => _text.Count(part.Count).Length);
        foreach (var (count, what) in parts) _lines.WriteBeside($"  {_text.Count(count).PadLeft(width)}  ", what);
    }

    private static bool HasReasons(Measure measure) => measure.Exclusions.Count + measure.Exceptions.Count > 0;

    private void WriteLine(string line)
    {
        if (line.StartsWith('\n')) _lines.Blank();
        _lines.Write(0, line.TrimStart('\n'));
    }
}
