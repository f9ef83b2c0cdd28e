using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>A made-up subject on one line: what is on record of it; the rest is absent, false or 0.</summary>
internal static class WitnessText
{
    public static string Of(Witness witness, ToolText text)
    {
        var told = witness.Values.Where(value => !value.IsPlain).Select(value => $"{value.Attribute} = {Of(value.Value, text)}").ToList();
        var values = told.Count == 0 ? text.Analysis.PlainWitness : string.Join(", ", told) + (told.Count < witness.Values.Count ? text.Analysis.AndPlain : "");
        var days = new[] { ("cycle.start", witness.CycleStart), ("cycle.end", witness.CycleEnd), ("as-of", witness.AsOf) }
            .Where(day => day.Item2 is not null).Select(day => $"{day.Item1} = {Days.Of(day.Item2!.Value)}");
        return string.Join("; ", days.Prepend(values));
    }

    public static string Of(AttributeValue value, ToolText text) => value.State switch
    {
        ReportState.Absent => text.Analysis.Absent,
        ReportState.Unknown => text.Analysis.Unknown,
        _ => value.ToString(),
    };
}
