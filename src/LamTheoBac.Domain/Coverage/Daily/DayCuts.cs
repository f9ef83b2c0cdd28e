using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Daily;

/// <summary>On which days the answers of a subject can change while its values stay: where a day is compared with <c>as-of</c>.</summary>
internal sealed class DayCuts
{
    private readonly (int Attribute, int Days)[] _thresholds;

    public DayCuts(IEnumerable<Criterion> leaves, IReadOnlyList<AttributeName> attributes) => _thresholds =
    [
        .. from leaf in leaves
           from operand in OperandsOf(leaf).OfType<Operand.Anchored>()
           where operand.Anchor == DateAnchor.AsOf
           select (attributes.TakeWhile(name => name != leaf.AskedAttribute()).Count(), (int)operand.Days),
    ];

    /// <summary>Whether the day matters at all.</summary>
    public bool Any => _thresholds.Length > 0;

    /// <summary>The first days of the stretches of [from, to), days since <paramref name="first"/>, in which nothing changes.</summary>
    public IEnumerable<int> Of(AttributeValue[] values, int first, int from, int to)
    {
        var cuts = new SortedSet<int> { from };
        foreach (var (attribute, days) in _thresholds)
        {
            if (values[attribute] is not { State: ReportState.Known, Number: var number }) continue;
            // An order changes on the day that is equal and on the one after.
            foreach (var cut in new[] { number - days - first, number - days - first + 1 })
                if (cut > from && cut < to)
                    cuts.Add((int)cut);
        }
        return cuts;
    }

    private static IEnumerable<Operand> OperandsOf(Criterion leaf) => leaf switch
    {
        Criterion.Comparison comparison => [comparison.Operand],
        Criterion.In among => among.Operands,
        _ => [],
    };
}
