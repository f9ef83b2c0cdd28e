using System.Text.Json;
using System.Xml.Linq;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Rendering.Svg;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering.Html;

/// <summary>What the script of a page shows: one block for all of it, and one a measure, which is read when it is looked at.</summary>
internal sealed class PageData(Selection selection, YearCourse? course, ToolText first)
{
    private readonly CoverageReport _report = selection.Report;
    private readonly FigureRows _rows = new(selection);

    public string Title => $"{_report.Book.Title ?? _report.Book.Name.Text} · {_report.Cycle.Id.Text}";

    public void Write(Shell shell)
    {
        PageJson.Write(shell, "report", WriteReport);
        for (var index = 0; index < selection.Measures.Count; index++)
        {
            var measure = selection.Measures[index];
            PageJson.Write(shell, $"figures-{index}", json => _rows.WriteAll(json, measure));
        }
    }

    private void WriteReport(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("language", first.Page.Code);
        json.WriteString("title", _report.Book.Title ?? _report.Book.Name.Text);
        json.WriteString("issuer", _report.Book.Issuer);
        json.WriteString("ruleBook", _report.Book.Name.Text);
        json.WriteString("cycle", _report.Cycle.Id.Text);
        json.WriteString("asOf", Days.Of(_report.AsOf));
        json.WriteNumber("hidden", selection.Hidden);
        json.WriteStartArray("unplaced");
        foreach (var group in _report.Unplaced.GroupBy(person => person.Reason).OrderBy(group => group.Key))
        {
            json.WriteStartArray();
            json.WriteNumberValue((int)group.Key);
            json.WriteNumberValue(group.Count());
            json.WriteEndArray();
        }
        json.WriteEndArray();
        WriteOrganizations(json);
        json.WriteStartArray("measures");
        foreach (var measure in selection.Measures) WriteMeasure(json, measure);
        json.WriteEndArray();
        json.WriteStartObject("texts");
        foreach (var text in new[] { ToolText.Vietnamese, ToolText.English }) PageTexts.Write(json, text, _report);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Ids, names and, as places in these same lists, superiors; -1 where none is shown.</summary>
    private void WriteOrganizations(Utf8JsonWriter json)
    {
        var (tree, places) = (_report.Tree, new Dictionary<int, int>(selection.Nodes.Count));
        json.WriteStartObject("organizations");
        WriteList(json, "ids", node => json.WriteStringValue(tree[node].Id.Text));
        WriteList(json, "names", node => json.WriteStringValue(tree[node].Name));
        WriteList(json, "parents", node =>
        {
            places.Add(node, places.Count);
            json.WriteNumberValue(places.GetValueOrDefault(tree.ParentOf(node), -1));
        });
        json.WriteEndObject();
    }

    private void WriteList(Utf8JsonWriter json, string name, Action<int> write)
    {
        json.WriteStartArray(name);
        foreach (var node in selection.Nodes) write(node);
        json.WriteEndArray();
    }

    private void WriteMeasure(Utf8JsonWriter json, Measure measure)
    {
        json.WriteStartObject();
        json.WriteString("id", measure.Id.Text);
        json.WriteString("title", RunningText.TitleOf(measure));
        json.WriteString("of", Words<SubjectBasis>.Of(measure.Basis));
        json.WriteString("theme", _report.Book.TopicOf(measure)?.ToString());
        json.WritePropertyName("target");
        if (measure.TargetOn(_report.AsOf) is { } target) json.WriteNumberValue(target.Percent);
        else json.WriteNullValue();
        WriteTexts(json, "citations", (measure.Citations.Count > 0 ? measure.Citations : _report.Book.Citations).Select(citation => citation.ToString()));
        WriteTexts(json, "exclusions", measure.Exclusions.Select(clause => clause.Because));
        WriteTexts(json, "exceptions", measure.Exceptions.Select(clause => clause.Because));
        // A day before all organizations has a page too.
        if (selection.Nodes is [var top, ..])
        {
            json.WritePropertyName("first");
            _rows.Write(json, measure, top);
        }
        if (course is not null) WriteCourse(json, measure, course);
        json.WriteEndObject();
    }

    private void WriteCourse(Utf8JsonWriter json, Measure measure, YearCourse course)
    {
        json.WriteStartObject("course");
        foreach (var text in new[] { ToolText.Vietnamese, ToolText.English })
        {
            var chart = new BurnUpChart(new ChartText(text, _report.Book, selection.Decimals), course, measure, ChartText.NameOf(_report.Tree[selection.Roots[0]]));
            json.WriteString(text.Page.Code, chart.Draw().ToString(SaveOptions.DisableFormatting));
        }
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string?> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
