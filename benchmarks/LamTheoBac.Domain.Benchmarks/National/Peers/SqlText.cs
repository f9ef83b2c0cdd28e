using System.Globalization;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Benchmarks.National.Peers;

/// <summary>The rules as SQL, whose connectives are Kleene's with NULL as unknown.</summary>
internal static class SqlText
{
    private static readonly string[] Members = [.. typeof(Member).GetProperties().Where(property => Nullable.GetUnderlyingType(property.PropertyType) is not null).Select(property => property.Name)];

    /// <summary>The columns of the attributes.</summary>
    public static IReadOnlyList<string> Columns => Members;

    /// <summary>A query for the classes of one measure by cell: cell, class, count.</summary>
    public static string OneMeasure(Measure measure) => $"SELECT cell, class, count(*) FROM (SELECT cell, {ClassOf(measure)} AS class FROM members) WHERE class >= 0 GROUP BY cell, class";

    /// <summary>One query for everything: cell, then five counts a measure.</summary>
    public static string OnePass()
    {
        var classes = NationalRules.Book.Measures.Select((measure, number) => $"{ClassOf(measure)} AS m{number}");
        var counts = NationalRules.Book.Measures.SelectMany((_, number) => Enumerable.Range(0, Classes.Count).Select(own => $"count(*) FILTER (WHERE m{number} = {own})"));
        return $"SELECT cell, {string.Join(", ", counts)} FROM (SELECT cell, {string.Join(", ", classes)} FROM members) GROUP BY cell";
    }

    private static string ClassOf(Measure measure)
    {
        var (population, met) = (Of(measure.Population), Of(measure.Met));
        var (excluded, excepted) = (AnyOf(measure.Exclusions.Select(clause => clause.Criterion)), AnyOf(measure.Exceptions.Select(clause => clause.Criterion)));
        return $"""
            CASE WHEN NOT ({population}) THEN {Classes.Outside} WHEN ({population}) IS NULL THEN {Classes.Undetermined}
            WHEN {excluded} THEN {Classes.Excluded} WHEN ({excluded}) IS NULL THEN {Classes.Undetermined}
            WHEN {met} THEN {Classes.Met} WHEN ({met}) IS NULL THEN {Classes.Undetermined}
            WHEN {excepted} THEN {Classes.Excepted} WHEN ({excepted}) IS NULL THEN {Classes.Undetermined} ELSE {Classes.NotMet} END
            """;
    }

    private static string AnyOf(IEnumerable<Criterion> criteria) => criteria.Select(Of).DefaultIfEmpty("(1 = 0)").Aggregate((left, right) => $"{left} OR {right}");

    private static string Of(Criterion criterion) => NationalRules.Open(criterion) switch
    {
        Criterion.Constant { Value: true } => "(1 = 1)",
        Criterion.Not not => $"(NOT {Of(not.Inner)})",
        Criterion.All all => $"({string.Join(" AND ", all.Criteria.Select(Of))})",
        Criterion.Any any => $"({string.Join(" OR ", any.Criteria.Select(Of))})",
        Criterion.Flag flag => NationalRules.ColumnOf(flag.Attribute),
        Criterion.Comparison comparison => string.Create(CultureInfo.InvariantCulture, $"({NationalRules.ColumnOf(comparison.Attribute)} {(comparison.Operator == ComparisonOperator.LessOrEqual ? "<=" : ">=")} {NationalRules.OperandOf(comparison)})"),
        var other => throw new ArgumentException($"{other.GetType().Name} is not used here", nameof(criterion)),
    };
}
