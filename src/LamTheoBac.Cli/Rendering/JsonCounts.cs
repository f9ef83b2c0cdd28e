using System.Text.Json;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes as JSON the counts with which two figures are compared.</summary>
internal static class JsonCounts
{
    /// <summary>The counts of one side; null where it has none.</summary>
    public static void WriteSide(Utf8JsonWriter json, string name, Tally? counts)
    {
        if (counts is not { } tally)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("met", tally.Met);
        json.WriteNumber("denominator", tally.Denominator);
        json.WriteNumber("undetermined", tally.Undetermined);
        json.WriteEndObject();
    }

    /// <summary>Who goes from which class to which, in their order.</summary>
    public static void WriteMoves(Utf8JsonWriter json, IEnumerable<MoveCount> moves)
    {
        json.WriteStartArray("moves");
        foreach (var move in moves)
        {
            json.WriteStartObject();
            json.WriteString("from", Words<Outcome>.Of(move.From));
            json.WriteString("to", Words<Outcome>.Of(move.To));
            json.WriteNumber("count", move.Count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
