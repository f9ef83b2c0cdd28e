using System.Collections;
using System.Globalization;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Json;

/// <summary>The figures of a measure at some positions, each made when it is asked for.</summary>
internal sealed class ReportNodes(CoverageReport report, Measure measure, int[] positions, int decimals) : IReadOnlyList<NodeJson>
{
    public int Count => positions.Length;

    public NodeJson this[int index] => Of(positions[index]);

    public IEnumerator<NodeJson> GetEnumerator() => positions.Select(Of).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private NodeJson Of(int position)
    {
        var coverage = report.At(position, measure);
        return new NodeJson
        {
            Organization = report.Tree[position].Id.Text,
            Population = coverage.Population,
            Excluded = coverage.Excluded,
            Excepted = coverage.Excepted,
            Met = coverage.Met,
            NotMet = coverage.NotMet,
            Undetermined = coverage.Undetermined,
            Denominator = coverage.Denominator,
            Percentage = Show(coverage.Percentage),
            Lower = Show(coverage.Lower),
            Upper = Show(coverage.Upper),
            Target = coverage.Standing is { } standing ? Words<TargetStanding>.Of(standing) : null,
            Shortfall = coverage.Shortfall,
        };
    }

    private string? Show(CoverageRate? rate) => rate?.Show(decimals, report.Book.Rounding, CultureInfo.InvariantCulture);
}
