using System.Globalization;
using System.Text.Json;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes a report as JSON (DATA.md, JSON out).</summary>
internal sealed class JsonReport
{
    private const int FlushAt = 1 << 16;

    private readonly Utf8JsonWriter _json;
    private readonly Selection _selection;

    private JsonReport(Utf8JsonWriter json, Selection selection)
    {
        _json = json;
        _selection = selection;
    }

    public static void Write(Shell shell, Selection selection) => Json.Write(shell, json => new JsonReport(json, selection).WriteReport());

    private void WriteReport()
    {
        var report = _selection.Report;
        _json.WriteStartObject();
        _json.WriteString("ruleBook", report.Book.Name.Text);
        _json.WriteString("cycle", report.Cycle.Id.Text);
        _json.WriteString("asOf", Days.Of(report.AsOf));
        _json.WriteNumber("unplaced", report.Unplaced.Count);
        _json.WriteStartArray("measures");
        foreach (var measure in _selection.Measures) WriteMeasure(measure);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteMeasure(Measure measure)
    {
        _json.WriteStartObject();
        _json.WriteString("id", measure.Id.Text);
        _json.WriteString("of", Words<SubjectBasis>.Of(measure.Basis));
        WriteTarget(measure.TargetOn(_selection.Report.AsOf));
        _json.WriteStartArray("nodes");
        foreach (var node in _selection.Nodes) WriteNode(node, _selection.Report.At(node, measure));
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteTarget(TargetPercentage? target)
    {
        _json.WritePropertyName("target");
        if (target is { } stated) _json.WriteRawValue(stated.Percent.ToString("0.####", CultureInfo.InvariantCulture));
        else _json.WriteNullValue();
    }

    private void WriteNode(int node, Coverage coverage)
    {
        _json.WriteStartObject();
        _json.WriteString("organization", _selection.Report.Tree[node].Id.Text);
        _json.WriteNumber("population", coverage.Population);
        _json.WriteNumber("excluded", coverage.Excluded);
        _json.WriteNumber("excepted", coverage.Excepted);
        _json.WriteNumber("met", coverage.Met);
        _json.WriteNumber("notMet", coverage.NotMet);
        _json.WriteNumber("undetermined", coverage.Undetermined);
        _json.WriteNumber("denominator", coverage.Denominator);
        WriteRate("percentage", coverage.Percentage);
        WriteRate("lower", coverage.Lower);
        WriteRate("upper", coverage.Upper);
        _json.WriteString("target", coverage.Standing is { } standing ? Words<TargetStanding>.Of(standing) : null);
        WriteShortfall(coverage.Shortfall);
        _json.WriteEndObject();
        if (_json.BytesPending > FlushAt) _json.Flush();
    }

    private void WriteRate(string name, CoverageRate? rate) => _json.WriteString(name, _selection.Show(rate, CultureInfo.InvariantCulture));

    private void WriteShortfall(long? shortfall)
    {
        if (shortfall is { } missing) _json.WriteNumber("shortfall", missing);
        else _json.WriteNull("shortfall");
    }
}
