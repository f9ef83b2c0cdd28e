using System.Text.Json.Serialization;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Json;

/// <summary>
/// A report as JSON (báo cáo dạng JSON), with the keys of DATA.md, JSON out, in their order, whatever a host's serializer is set to. Serialized with
/// <see cref="DomainJson.Report"/>, or with a host's own options and <see cref="DomainJson.Resolver"/>.
/// </summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed class ReportJson
{
    /// <summary>The name of the rule book.</summary>
    [JsonPropertyName("ruleBook")]
    public required string RuleBook { get; init; }

    /// <summary>The id of the cycle.</summary>
    [JsonPropertyName("cycle")]
    public required string Cycle { get; init; }

    /// <summary>The day of the facts, <c>yyyy-mm-dd</c>.</summary>
    [JsonPropertyName("asOf")]
    public required string AsOf { get; init; }

    /// <summary>How many persons have no place in the tree.</summary>
    [JsonPropertyName("unplaced")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Unplaced { get; init; }

    /// <summary>The measures in book order.</summary>
    [JsonPropertyName("measures")]
    public required IReadOnlyList<MeasureJson> Measures { get; init; }

    /// <summary>All measures of a report at all organizations, percentages with the decimals of the rule book.</summary>
    public static ReportJson Of(CoverageReport report) =>
        Of(Guard.Against.Null(report), report.Book.Measures, Enumerable.Range(0, report.Tree.Count), report.Book.Decimals);

    /// <summary>Some measures of a report at some organizations.</summary>
    /// <param name="report">The report.</param>
    /// <param name="measures">Measures of its rule book, in the order in which they are written.</param>
    /// <param name="positions">Positions in its tree, in the order in which they are written.</param>
    /// <param name="decimals">With how many decimals percentages are shown, 0 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">A position is none of the tree, or the decimals lie outside 0 to 4.</exception>
    public static ReportJson Of(CoverageReport report, IEnumerable<Measure> measures, IEnumerable<int> positions, int decimals)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(measures);
        Guard.Against.OutOfRange(decimals, nameof(decimals), 0, CoverageRate.MostDecimals);
        int[] shown = [.. Guard.Against.Null(positions).Select(position => Guard.Against.OutOfRange(position, nameof(positions), 0, report.Tree.Count - 1))];
        return new ReportJson
        {
            RuleBook = report.Book.Name.Text,
            Cycle = report.Cycle.Id.Text,
            AsOf = NodaTime.Text.LocalDatePattern.Iso.Format(report.AsOf),
            Unplaced = report.Unplaced.Count,
            Measures = [.. measures.Select(measure => new MeasureJson
            {
                Id = Guard.Against.Null(measure, nameof(measures)).Id.Text,
                Of = Words<SubjectBasis>.Of(measure.Basis),
                Target = measure.TargetOn(report.AsOf)?.Percent,
                Nodes = new ReportNodes(report, measure, shown, decimals),
            })],
        };
    }
}
