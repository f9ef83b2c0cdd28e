using System.Text.Json;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes made-up subjects and values as JSON.</summary>
internal static class JsonWitness
{
    public static void Write(Utf8JsonWriter json, string name, Witness? witness)
    {
        if (witness is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteStartArray("values");
        foreach (var value in witness.Values)
        {
            json.WriteStartObject();
            json.WriteString("attribute", value.Attribute.Text);
            WriteValue(json, value.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("cycleStart", Day(witness.CycleStart));
        json.WriteString("cycleEnd", Day(witness.CycleEnd));
        json.WriteString("asOf", Day(witness.AsOf));
        json.WriteEndObject();
    }

    /// <summary>The state and, of a known value, its text: an id may be <c>?</c>, and absent is not an empty text.</summary>
    public static void WriteValue(Utf8JsonWriter json, AttributeValue value)
    {
        json.WriteString("state", Words<ReportState>.Of(value.State));
        json.WriteString("value", value.State == ReportState.Known ? value.ToString() : null);
    }

    private static string? Day(LocalDate? day) => day is { } some ? Days.Of(some) : null;
}
