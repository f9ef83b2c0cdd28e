using System.Text.Json.Serialization;

namespace LamTheoBac.Domain.Json;

/// <summary>The counts of one organization's own subjects as JSON (dòng số đếm dạng JSON).</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed class TallyRowJson
{
    /// <summary>The organization's id.</summary>
    [JsonPropertyName("organization")]
    public required string Organization { get; init; }

    /// <summary>The counters in the order of <see cref="Coverage.TallyRow.Counters"/>, each 0 to <see cref="TallySheetJson.MostCounted"/>.</summary>
    [JsonPropertyName("counters")]
    public required IReadOnlyList<long> Counters { get; init; }
}
