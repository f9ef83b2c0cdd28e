using System.Text.Json.Serialization;

namespace LamTheoBac.Domain.Json;

/// <summary>A cycle as JSON (kỳ cam kết dạng JSON); its days are half open as in the data folder.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed class CycleJson
{
    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The first day, <c>yyyy-mm-dd</c>.</summary>
    [JsonPropertyName("from")]
    public required string From { get; init; }

    /// <summary>The day after the last, <c>yyyy-mm-dd</c>.</summary>
    [JsonPropertyName("to")]
    public required string To { get; init; }
}
