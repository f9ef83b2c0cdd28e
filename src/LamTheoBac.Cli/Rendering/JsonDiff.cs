using System.Text.Json;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes as JSON what changes between two rule books. A flow that is not listed cannot happen.</summary>
internal static class JsonDiff
{
    public static void Write(Shell shell, RuleBookDiff diff) => Json.Write(shell, json =>
    {
        json.WriteStartObject();
        json.WriteString("before", diff.Before.Name.Text);
        json.WriteString("after", diff.After.Name.Text);
        json.WriteBoolean("classifiesAlike", diff.ClassifiesAlike);
        json.WriteStartArray("measures");
        foreach (var measure in diff.Measures) Write(json, measure);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, MeasureDiff measure)
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
        json.WriteEndObject();
    }
}
