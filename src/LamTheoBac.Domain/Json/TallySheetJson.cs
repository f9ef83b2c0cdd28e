using System.Text.Json;
using System.Text.Json.Serialization;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Faults;
using OneOf;

namespace LamTheoBac.Domain.Json;

/// <summary>
/// A sheet of counts as JSON (bảng kê số đếm dạng JSON), to be sent from where they were counted to where they are added up. Serialized with
/// <see cref="DomainJson.TallySheet"/>, or with a host's own options and <see cref="DomainJson.Resolver"/>.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed class TallySheetJson
{
    /// <summary>The most that a counter of a row may say, a million millions: sums of such counters cannot run over.</summary>
    public const long MostCounted = 1_000_000_000_000;

    /// <summary>The fingerprint of the rules, 64 upper-case hexadecimal digits; see <see cref="Coverage.TallySheet.FingerprintOf"/>.</summary>
    [JsonPropertyName("rules")]
    public required string Rules { get; init; }

    /// <summary>The cycle.</summary>
    [JsonPropertyName("cycle")]
    public required CycleJson Cycle { get; init; }

    /// <summary>The day of the facts, <c>yyyy-mm-dd</c>.</summary>
    [JsonPropertyName("asOf")]
    public required string AsOf { get; init; }

    /// <summary>A row for each organization that counts somebody, by id in ordinal order; no id stands twice.</summary>
    [JsonPropertyName("rows")]
    public required IReadOnlyList<TallyRowJson> Rows { get; init; }

    /// <summary>The form of a sheet. A sheet with counters that <see cref="ToTallySheet"/> refuses is written as it is.</summary>
    public static TallySheetJson Of(TallySheet sheet)
    {
        Guard.Against.Null(sheet);
        return new()
        {
            Rules = sheet.Rules,
            Cycle = new CycleJson { Id = sheet.Cycle.Id.Text, From = Show(sheet.Cycle.Start), To = Show(sheet.Cycle.End.PlusDays(1)) },
            AsOf = Show(sheet.AsOf),
            Rows = [.. sheet.Rows.Select(row => new TallyRowJson { Organization = row.Organization.Text, Counters = row.Counters })],
        };
    }

    /// <summary>Reads a sheet: the sheet, or every fault of the document, with its place (<see cref="FaultPlace.InJson"/>; of a text that is no JSON, <see cref="FaultPlace.InText"/>).</summary>
    public static OneOf<TallySheet, Refusal> Parse(string json) => JsonInput.Parse(json, Parse);

    /// <summary>Reads a sheet in UTF-8, with or without a byte order mark: the sheet, or every fault of the document.</summary>
    public static OneOf<TallySheet, Refusal> Parse(ReadOnlyMemory<byte> utf8Json) => JsonInput.Parse(utf8Json, Parse);

    /// <summary>Reads a sheet: the sheet, or every fault of the document.</summary>
    public static OneOf<TallySheet, Refusal> Parse(JsonElement json)
    {
        var faults = new JsonFaults();
        return TallySheetReader.Check(TallySheetReader.Read(json, faults), faults);
    }

    /// <summary>The sheet, or everything that is wrong with it; what a serializer left null is missing.</summary>
    public OneOf<TallySheet, Refusal> ToTallySheet() => TallySheetReader.Check(this, new JsonFaults());

    private static string Show(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
