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
/// every value that the attributes of <see cref="SmallBookGen"/> can have, and every cycle, as-of date and day in a span
/// wide enough for all orders of what the rules compare days with.
/// </summary>
internal sealed class BruteForce
{
    private static readonly LocalDate Middle = new(2017, 1, 2);

    private readonly IReadOnlyList<string> _attributes;
    private readonly HashSet<DateAnchor> _anchors;
    private readonly List<long> _numbers = [.. Enumerable.Range(-3, 8).Select(number => (long)number).OrderBy(number => number != 0).ThenBy(number => number)];
    private readonly List<LocalDate> _days;

    public BruteForce(params IReadOnlyList<(RuleBook Book, Measure Measure)> asked)
        : this([], asked)
    {
    }

    /// <param name="given">Days besides those of the rules whose neighbours are wanted.</param>
    /// <param name="asked">The measures.</param>
    public BruteForce(IReadOnlyCollection<LocalDate> given, params IReadOnlyList<(RuleBook Book, Measure Measure)> asked)
    {
        var leaves = asked.SelectMany(own => own.Measure.Criteria().SelectMany(criterion => Opened(own.Book, criterion))).ToList();
        var operands = leaves.OfType<Criterion.Comparison>().Select(leaf => leaf.Operand).ToList();
        _attributes = [.. leaves.Select(leaf => leaf.AskedAttribute()?.Text).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        _anchors = [.. operands.OfType<Operand.Anchored>().Select(operand => operand.Anchor)];
        // Each anchor can stand two days beyond what lies outermost, and what is counted from it beyond that.
        var step = 2 + (2 * operands.OfType<Operand.Anchored>().Select(operand => Math.Abs(operand.Days)).DefaultIfEmpty(0).Max());
        var (named, beyond) = (operands.OfType<Operand.Date>().Select(operand => operand.Value).Concat(given).ToList(), (_anchors.Count * step) + 1);
        var (first, last) = named.Count == 0 ? (Middle.PlusDays(-step), Middle.PlusDays(beyond)) : (named.Min().PlusDays(-beyond), named.Max().PlusDays(beyond));
        _days = [.. Enumerable.Range(0, Period.DaysBetween(first, last) + 1).Select(first.PlusDays)];
    }

    /// <summary>The number of cases that <see cref="Cases"/> would give, where cycles are not cut short.</summary>
    public long Count => ValueCount * (long)Math.Pow(_days.Count, _anchors.Count);

    /// <summary>The number of cases that <see cref="Values"/> would give.</summary>
    public long ValueCount => _attributes.Aggregate(1L, (product, name) => product * ValuesOf(name).Count());

    /// <summary>How many of the anchors the rules name.</summary>
    public int Anchors => _anchors.Count;

    /// <summary>Whether every value is tried also by the analysis, so that the first witness in order can be told, not only its weight.</summary>
    public bool IsOfWordsAlone => _attributes.All(name => name is "a" or "b" or "s");

    /// <summary>Every case: the cycle, the as-of date, and the values by attribute.</summary>
    public IEnumerable<(CommitmentCycle Cycle, LocalDate AsOf, Dictionary<string, AttributeValue> Values)> Cases()
    {
        var all = Values().ToList();
        foreach (var start in DaysOf(DateAnchor.CycleStart, _days[0]))
            foreach (var end in DaysOf(DateAnchor.CycleEnd, _days[^1]).Where(day => day >= start))
                foreach (var asOf in DaysOf(DateAnchor.AsOf, _days[^1]))
                    foreach (var values in all)
                        yield return (CycleOf(start, end), asOf, values);
    }

    /// <summary>The values by attribute in every case of one cycle and day, in the order in which witnesses are compared.</summary>
    public IEnumerable<Dictionary<string, AttributeValue>> Values() => Combinations(0);

    /// <summary>The case that a witness shows.</summary>
    public (CommitmentCycle Cycle, LocalDate AsOf, Dictionary<string, AttributeValue> Values) CaseOf(Witness witness)
    {
        var start = witness.CycleStart ?? LocalDate.Min(_days[0], witness.CycleEnd ?? _days[0]);
        var end = witness.CycleEnd ?? LocalDate.Max(_days[^1], start);
        return (CycleOf(start, end), witness.AsOf ?? _days[^1], witness.Values.ToDictionary(value => value.Attribute.Text, value => value.Value));
    }

    /// <summary>How many values are something other than absent, false and 0.</summary>
    public static int WeightOf(Dictionary<string, AttributeValue> values) =>
        values.Values.Count(value => value.State != ReportState.Absent && !(value is { State: ReportState.Known, Number: 0, Type: AttributeType.Boolean or AttributeType.Integer }));

    /// <summary>The values as a witness writes them.</summary>
    public static string Text(Dictionary<string, AttributeValue> values) =>
        string.Join(", ", values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} = {(pair.Value.State == ReportState.Absent ? "absent" : pair.Value.ToString())}"));

    /// <summary>What the naive evaluator makes of a measure in a case.</summary>
    public static Outcome Classify(RuleBook book, Measure measure, (CommitmentCycle Cycle, LocalDate AsOf, Dictionary<string, AttributeValue> Values) one) =>
        new NaiveEvaluator(book, one.Cycle, one.AsOf).Classify(measure, name => one.Values[name.Text]).Outcome;

    /// <summary>A criterion and everything inside, definitions opened.</summary>
    private static IEnumerable<Criterion> Opened(RuleBook book, Criterion criterion) =>
        criterion.Parts().SelectMany(part => part is Criterion.Defined defined ? Opened(book, book.DefinitionOf(defined.Definition)) : [part]);

    private static CommitmentCycle CycleOf(LocalDate start, LocalDate end) => CommitmentCycle.Of(CycleId.From("x"), Validity.Between(start, end.PlusDays(1)));

    private IEnumerable<LocalDate> DaysOf(DateAnchor anchor, LocalDate otherwise) => _anchors.Contains(anchor) ? _days : [otherwise];

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
            _ => _days.Select(AttributeValue.Of),
        };
        return [AttributeValue.Absent, .. known, AttributeValue.Unknown];
    }
}
