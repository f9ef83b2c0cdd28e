using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Tests.Analysis;

/// <summary>
/// Goes through every subject of a small world by itself, with the naive evaluator and without any code of the analysis:
/// every value that the attributes can have in a few days around the days of <see cref="SmallBookGen"/>, and every cycle
/// and as-of date among those days that the rules can tell apart.
/// </summary>
internal sealed class BruteForce
{
    private static readonly LocalDate First = new(2016, 12, 27);

    private readonly IReadOnlyList<string> _attributes;
    private readonly HashSet<DateAnchor> _anchors;
    private readonly IReadOnlyList<long> _numbers;

    public BruteForce(params IReadOnlyList<(RuleBook Book, Measure Measure)> asked)
    {
        var leaves = asked.SelectMany(own => own.Measure.Criteria()).SelectMany(criterion => criterion.Parts()).ToList();
        _attributes = [.. leaves.Select(NameOf).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        _anchors = [.. leaves.OfType<Criterion.Comparison>().Select(leaf => leaf.Operand).OfType<Operand.Anchored>().Select(operand => operand.Anchor)];
        _numbers = [.. Enumerable.Range(-3, 8).Select(number => (long)number).OrderBy(number => number != 0).ThenBy(number => number)];
    }

    /// <summary>Every case: the cycle, the as-of date, and the values by attribute.</summary>
    public IEnumerable<(CommitmentCycle Cycle, LocalDate AsOf, Dictionary<string, AttributeValue> Values)> Cases()
    {
        foreach (var start in DaysOf(DateAnchor.CycleStart, First))
            foreach (var end in DaysOf(DateAnchor.CycleEnd, Last).Where(day => day >= start))
                foreach (var asOf in DaysOf(DateAnchor.AsOf, Last))
                    foreach (var values in Values())
                        yield return (CommitmentCycle.Of(CycleId.From("x"), Validity.Between(start, end.PlusDays(1))), asOf, values);
    }

    /// <summary>The values by attribute in every case of one cycle and day.</summary>
    public IEnumerable<Dictionary<string, AttributeValue>> Values() => Combinations(0);

    /// <summary>How many values are something other than absent, false and 0.</summary>
    public static int WeightOf(Dictionary<string, AttributeValue> values) =>
        values.Values.Count(value => value.State != ReportState.Absent && !(value is { State: ReportState.Known, Number: 0, Type: AttributeType.Boolean or AttributeType.Integer }));

    /// <summary>Whether every value is tried also by the analysis, so that the first witness in order can be told, not only its weight.</summary>
    public bool IsOfWordsAlone => _attributes.All(name => name is "a" or "b" or "s");

    /// <summary>The values as a witness writes them.</summary>
    public static string Text(Dictionary<string, AttributeValue> values) =>
        string.Join(", ", values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} = {(pair.Value.State == ReportState.Absent ? "absent" : pair.Value.ToString())}"));

    /// <summary>The number of cases that <see cref="Cases"/> would give.</summary>
    public long Count => ValueCount * (long)Math.Pow(16, _anchors.Count);

    /// <summary>The number of cases that <see cref="Values"/> would give.</summary>
    public long ValueCount => _attributes.Aggregate(1L, (product, name) => product * ValuesOf(name).Count());

    public static Outcome Classify(RuleBook book, Measure measure, CommitmentCycle cycle, LocalDate asOf, Dictionary<string, AttributeValue> values) =>
        new NaiveEvaluator(book, cycle, asOf).Classify(measure, name => values[name.Text]).Outcome;

    /// <summary>The values of a witness, and its days where the rules ask them.</summary>
    public static Outcome Classify(RuleBook book, Measure measure, Witness witness)
    {
        var start = witness.CycleStart ?? LocalDate.Min(First, witness.CycleEnd ?? First);
        var end = witness.CycleEnd ?? LocalDate.Max(Last, start);
        var cycle = CommitmentCycle.Of(CycleId.From("x"), Validity.Between(start, end.PlusDays(1)));
        return Classify(book, measure, cycle, witness.AsOf ?? Last, witness.Values.ToDictionary(value => value.Attribute.Text, value => value.Value));
    }

    private static LocalDate Last => First.PlusDays(15);

    private static IEnumerable<LocalDate> Week => Enumerable.Range(0, 16).Select(First.PlusDays);

    private IEnumerable<LocalDate> DaysOf(DateAnchor anchor, LocalDate otherwise) => _anchors.Contains(anchor) ? Week : [otherwise];

    private IEnumerable<Dictionary<string, AttributeValue>> Combinations(int first)
    {
        if (first == _attributes.Count) return [[]];
        return ValuesOf(_attributes[first]).SelectMany(value => Combinations(first + 1).Select(rest => new Dictionary<string, AttributeValue>(rest) { [_attributes[first]] = value }));
    }

    private IEnumerable<AttributeValue> ValuesOf(string name)
    {
        var known = name switch
        {
            "a" or "b" => [AttributeValue.Of(false), AttributeValue.Of(true)],
            "n" => _numbers.Select(AttributeValue.Of),
            "s" => new[] { "x", "y", "z" }.Select(AttributeValue.OfSymbol),
            _ => Week.Select(AttributeValue.Of),
        };
        return [AttributeValue.Absent, .. known, AttributeValue.Unknown];
    }

    private static string? NameOf(Criterion leaf) => leaf switch
    {
        Criterion.Known known => known.Attribute.Text,
        Criterion.Flag flag => flag.Attribute.Text,
        Criterion.Comparison comparison => comparison.Attribute.Text,
        Criterion.In among => among.Attribute.Text,
        _ => null,
    };
}
