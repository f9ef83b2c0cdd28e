using System.Globalization;
using System.Text.Json;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes as JSON what changes between two rule books, and with data how many subjects move. A flow that is not listed cannot happen.</summary>
internal static class JsonDiff
{
    public static void Write(Shell shell, DiffView view) => Json.Write(shell, json =>
    {
        var (diff, counts) = (view.Diff, view.Counts);
        json.WriteStartObject();
        json.WriteString("before", diff.Before.Name.Text);
        json.WriteString("after", diff.After.Name.Text);
        json.WriteBoolean("classifiesAlike", diff.ClassifiesAlike);
        if (counts?.Comparison is { } comparison) JsonComparison.WriteStates(json, comparison);
        json.WriteStartArray("measures");
        foreach (var measure in view.Measures) Write(json, measure, counts, view.Depth);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, MeasureDiff measure, DiffCounts? counts, int depth)
    {
        json.WriteStartObject();
        json.WriteString("id", measure.Id.Text);
        json.WriteString("of", Words<SubjectBasis>.Of(measure.Basis));
        json.WriteString("change", Words<MeasureChange>.Of(measure.Change));
        json.WriteStartArray("parts");
        foreach (var part in measure.Parts) json.WriteStringValue(Words<MeasurePart>.Of(part));
        json.WriteEndArray();
        json.WriteStartArray("flows");
        foreach (var flow in measure.Flows)
        {
            json.WriteStartObject();
            json.WriteString("from", Words<Outcome>.Of(flow.From));
            json.WriteString("to", Words<Outcome>.Of(flow.To));
            JsonWitness.Write(json, "witness", flow.Witness);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (counts is not null) WriteNodes(json, measure, counts.Figures, depth);
        if (counts?.Comparison is { } comparison) JsonComparison.Write(json, comparison, measure, depth);
        json.WriteEndObject();
    }

    private static void WriteNodes(Utf8JsonWriter json, MeasureDiff measure, DiffFigures figures, int depth)
    {
        var tree = figures.After.Tree;
        json.WriteStartArray("nodes");
        foreach (var position in Enumerable.Range(0, tree.Count).Where(position => tree.DepthOf(position) <= depth))
        {
            var own = figures.At(position, measure);
            json.WriteStartObject();
            json.WriteString("organization", tree[position].Id.Text);
            JsonCounts.WriteSide(json, "before", own.Before?.Tally);
            JsonCounts.WriteSide(json, "after", own.After?.Tally);
            json.WriteString("points", own.Change?.Show(CoverageRate.MostDecimals, CultureInfo.InvariantCulture));
            JsonCounts.WriteMoves(json, measure.Flows.Where(flow => flow.IsMove).Select(flow => new MoveCount(flow.From, flow.To, own.Flows![flow.From, flow.To])));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
