using System.Text.Json.Serialization;

namespace LamTheoBac.Domain.Json;

/// <summary>The figures of one measure as JSON (số liệu của một chỉ tiêu dạng JSON) (DATA.md, JSON out).</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed class MeasureJson
{
    /// <summary>The measure's id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary><c>person</c> or <c>organization</c>.</summary>
    [JsonPropertyName("of")]
    public required string Of { get; init; }

    /// <summary>The target in force on the day, in percent; null when there is none.</summary>
    [JsonPropertyName("target")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required decimal? Target { get; init; }

    /// <summary>The organizations in tree order. Of a report they are made one by one as they are gone through, so that those of a country need no room.</summary>
    [JsonPropertyName("nodes")]
    public required IReadOnlyList<NodeJson> Nodes { get; init; }
}
