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
            JsonCounts.WriteSide(json, "before", figure.Before?.Tally);
            JsonCounts.WriteSide(json, "after", figure.After?.Tally);
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
        JsonCounts.WriteSide(json, "before", step.Before);
        JsonCounts.WriteSide(json, "after", step.After);
        JsonCounts.WriteMoves(json, MoveCount.Of(step));
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
}
