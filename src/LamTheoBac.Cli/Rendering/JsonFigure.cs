using System.Globalization;
using System.Numerics;
using System.Text.Json;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Domain.Coverage.Figures;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes as JSON what the check of a published figure found; every key stands, null where there is nothing.</summary>
internal sealed class JsonFigure(Utf8JsonWriter json)
{
    public static void Write(Shell shell, FigureCheck check) => Json.Write(shell, json => new JsonFigure(json).Write(check));

    private void Write(FigureCheck check)
    {
        var figure = check.Figure;
        json.WriteStartObject();
        json.WriteString("verdict", Words<FigureVerdict>.Of(check.Verdict));
        WriteCount("part", figure.Part);
        WriteCount("whole", figure.Whole);
        json.WriteString("hedge", Words<FigureHedge>.Of(figure.Hedge));
        json.WriteString("printed", TextOf(figure.Printed));
        json.WriteString("printedTo", TextOf(figure.PrintedTo));
        json.WriteStartArray("roundings");
        foreach (var rounding in check.Roundings) json.WriteStringValue(Words<FigureRounding>.Of(rounding));
        json.WriteEndArray();
        json.WriteString("right", TextOf(check.Right));
        WriteImplied(figure, check.Implied);
        json.WriteEndObject();
    }

    private void WriteImplied(ReportedFigure figure, CountInterval? implied)
    {
        if (implied is not { } interval)
        {
            json.WriteNull("implied");
            return;
        }
        json.WriteStartObject("implied");
        json.WriteString("of", figure.Part is null ? "part" : "whole");
        WriteCount("from", interval.From);
        WriteCount("to", interval.To);
        json.WriteEndObject();
    }

    // Ends of an interval can be beyond 64 bits; a number of JSON has no bound.
    private void WriteCount(string name, BigInteger? count)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(count?.ToString(CultureInfo.InvariantCulture) ?? "null");
    }

    private static string? TextOf(PrintedPercentage? percentage) => percentage?.Show(CultureInfo.InvariantCulture);
}
