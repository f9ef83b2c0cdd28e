using System.Text.Json.Serialization;

namespace LamTheoBac.Domain.Json;

/// <summary>The figures of one measure at one organization as JSON (số liệu của một tổ chức dạng JSON) (DATA.md, JSON out).</summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed class NodeJson
{
    /// <summary>The organization's id.</summary>
    [JsonPropertyName("organization")]
    public required string Organization { get; init; }

    /// <summary>Everybody who is not outside.</summary>
    [JsonPropertyName("population")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long Population { get; init; }

    /// <summary>How many an exclusion took out.</summary>
    [JsonPropertyName("excluded")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long Excluded { get; init; }

    /// <summary>How many an exception excused.</summary>
    [JsonPropertyName("excepted")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long Excepted { get; init; }

    /// <summary>The numerator.</summary>
    [JsonPropertyName("met")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long Met { get; init; }

    /// <summary>How many should have and did not.</summary>
    [JsonPropertyName("notMet")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long NotMet { get; init; }

    /// <summary>How many cannot be decided.</summary>
    [JsonPropertyName("undetermined")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long Undetermined { get; init; }

    /// <summary>Of whom the percentage speaks.</summary>
    [JsonPropertyName("denominator")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long Denominator { get; init; }

    /// <summary>The percentage in invariant digits, e.g. <c>97.5</c>; null when the denominator is 0.</summary>
    [JsonPropertyName("percentage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Percentage { get; init; }

    /// <summary>The least that the percentage can become; null when there is nobody.</summary>
    [JsonPropertyName("lower")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Lower { get; init; }

    /// <summary>The most that the percentage can become; null when there is nobody.</summary>
    [JsonPropertyName("upper")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Upper { get; init; }

    /// <summary>The word of the standing to the target, e.g. <c>reached-so-far</c>; null without a target.</summary>
    [JsonPropertyName("target")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Target { get; init; }

    /// <summary>How many more must meet the measure for the target; null without a target, or where it is not applicable.</summary>
    [JsonPropertyName("shortfall")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long? Shortfall { get; init; }
}
