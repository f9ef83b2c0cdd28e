using System.Globalization;
using System.Text.Json;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes as JSON what changes a percentage between two states. Points are shown with four decimals and exactly, as a fraction: only the fractions sum up without rounding.</summary>
internal static class JsonComparison
{
    public static void WriteStates(Utf8JsonWriter json, FigureComparison comparison)
    {
        json.WriteStartObject("states");
        WriteState(json, "before", comparison.Before);
        WriteState(json, "after", comparison.After);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, FigureComparison comparison, MeasureDiff measure, int depth)
    {
        json.WriteStartArray("comparison");
        foreach (var node in ComparedNode.Of(comparison, depth))
        {
            var figure = ComparedFigure.Of(comparison, node.Organization.Id, measure);
            json.WriteStartObject();
            json.WriteString("organization", node.Organization.Id.Text);
            WriteCounts(json, "before", figure.Before?.Tally);
            WriteCounts(json, "after", figure.After?.Tally);
            WritePoints(json, figure.Change?.Change);
            json.WriteBoolean("sumsUp", figure.Change?.SumOfParts is not null);
            json.WriteStartArray("steps");
            foreach (var step in figure.Change?.Steps ?? []) Write(json, step);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FigureStep step)
    {
        json.WriteStartObject();
        json.WriteString("cause", Words<FigureCause>.Of(step.Cause));
        WritePoints(json, step.Change);
        WriteCounts(json, "before", step.Before);
        WriteCounts(json, "after", step.After);
        json.WriteStartArray("moves");
        foreach (var move in MoveCount.Of(step))
        {
            json.WriteStartObject();
            json.WriteString("from", Words<Outcome>.Of(move.From));
            json.WriteString("to", Words<Outcome>.Of(move.To));
            json.WriteNumber("count", move.Count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteState(Utf8JsonWriter json, string name, CoverageReport report)
    {
        json.WriteStartObject(name);
        json.WriteString("cycle", report.Cycle.Id.Text);
        json.WriteString("asOf", Days.Of(report.AsOf));
        json.WriteEndObject();
    }

    private static void WritePoints(Utf8JsonWriter json, PercentagePoints? points)
    {
        json.WriteString("points", points?.Show(CoverageRate.MostDecimals, CultureInfo.InvariantCulture));
        json.WriteString("exactPoints", points is { } exact ? $"{exact.Numerator}/{exact.Denominator}" : null);
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, Tally? counts)
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
}
