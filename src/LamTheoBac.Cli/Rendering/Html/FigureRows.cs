using System.Globalization;
using System.Text.Json;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering.Html;

/// <summary>
/// Figures as short as they go: <c>[met, notMet, undetermined, percentage, lower, upper, standing, shortfall, [excluded…], [excepted…]]</c>, and
/// just <c>0</c> where nobody is asked. Percentages are numbers in the digits that are shown.
/// </summary>
internal sealed class FigureRows(Selection selection)
{
    private const int FlushAt = 1 << 16;

    public void WriteAll(Utf8JsonWriter json, Measure measure)
    {
        json.WriteStartArray();
        foreach (var node in selection.Nodes)
        {
            Write(json, measure, node);
            if (json.BytesPending > FlushAt) json.Flush();
        }
        json.WriteEndArray();
    }

    public void Write(Utf8JsonWriter json, Measure measure, int node)
    {
        var figures = selection.Report.At(node, measure);
        if (figures.Population == 0)
        {
            json.WriteNumberValue(0);
            return;
        }
        json.WriteStartArray();
        foreach (var count in new[] { figures.Met, figures.NotMet, figures.Undetermined }) json.WriteNumberValue(count);
        foreach (var rate in new[] { figures.Percentage, figures.Lower, figures.Upper }) WriteRate(json, rate);
        WriteNumber(json, (int?)figures.Standing);
        WriteNumber(json, figures.Shortfall);
        WriteCounts(json, figures.ExcludedBy);
        WriteCounts(json, figures.ExceptedBy);
        json.WriteEndArray();
    }

    private void WriteRate(Utf8JsonWriter json, CoverageRate? rate)
    {
        if (selection.Show(rate, CultureInfo.InvariantCulture) is { } shown) json.WriteRawValue(shown, skipInputValidation: true);
        else json.WriteNullValue();
    }

    private static void WriteNumber(Utf8JsonWriter json, long? number)
    {
        if (number is { } value) json.WriteNumberValue(value);
        else json.WriteNullValue();
    }

    private static void WriteCounts(Utf8JsonWriter json, ValueList<long> counts)
    {
        json.WriteStartArray();
        foreach (var count in counts) json.WriteNumberValue(count);
        json.WriteEndArray();
    }
}
