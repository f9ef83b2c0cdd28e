using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>Decides a leaf of a criterion from the value of its attribute (RULES.md section 3); days are compared as numbers.</summary>
internal sealed class LeafTest
{
    private readonly bool _asksWhetherKnown;
    private readonly bool _negated;
    private readonly long _low;
    private readonly long _high;
    private readonly (long Number, string? Text)[] _operands;

    private LeafTest(Criterion leaf, AttributeName attribute, ComparisonOperator @operator, params (long Number, string? Text)[] operands)
    {
        Leaf = leaf;
        Attribute = attribute;
        _asksWhetherKnown = leaf is Criterion.Known;
        _negated = @operator == ComparisonOperator.NotEqual;
        (_low, _high) = leaf is Criterion.Flag ? (1, 1) : operands.Length == 1 ? Range(@operator, operands[0].Number) : (0, 0);
        _operands = operands;
    }

    /// <summary>What is tested.</summary>
    public Criterion Leaf { get; }

    /// <summary>Whose value decides.</summary>
    public AttributeName Attribute { get; }

    /// <summary>The numbers, days as numbers, and words that the value is compared with.</summary>
    public IReadOnlyList<(long Number, string? Text)> Operands => _operands;

    /// <summary>The test of a leaf; anchors become the days of this cycle and question.</summary>
    public static LeafTest Of(Criterion leaf, CommitmentCycle cycle, LocalDate asOf) => leaf switch
    {
        Criterion.Known known => new(leaf, known.Attribute, ComparisonOperator.Equal),
        Criterion.Flag flag => new(leaf, flag.Attribute, ComparisonOperator.Equal),
        Criterion.Comparison comparison => new(leaf, comparison.Attribute, comparison.Operator, Resolve(comparison.Operand, cycle, asOf)),
        Criterion.In among => new(leaf, among.Attribute, ComparisonOperator.Equal, [.. among.Operands.Select(operand => Resolve(operand, cycle, asOf))]),
        _ => throw new ArgumentException($"{leaf.GetType().Name} is no leaf", nameof(leaf)),
    };

    /// <summary>Whether a criterion asks one attribute and has no criteria inside.</summary>
    public static bool IsLeaf(Criterion criterion) => criterion.AskedAttribute() is not null;

    /// <summary>The truth of the leaf for a subject whose attribute has this value.</summary>
    public Truth Of(in AttributeValue value) => value.State switch
    {
        ReportState.Absent => Truth.False,
        ReportState.Unknown => _asksWhetherKnown ? Truth.False : Truth.Unknown,
        _ => _asksWhetherKnown || Holds(in value) ? Truth.True : Truth.False,
    };

    private bool Holds(in AttributeValue value)
    {
        if (value.Text is { } text) return Names(text) != _negated;
        return _operands.Length > 1 ? Lists(value.Number) : (value.Number >= _low && value.Number <= _high) != _negated;
    }

    private bool Names(string text)
    {
        foreach (var operand in _operands)
            if (string.Equals(operand.Text, text, StringComparison.Ordinal))
                return true;
        return false;
    }

    private bool Lists(long number)
    {
        foreach (var operand in _operands)
            if (operand.Number == number)
                return true;
        return false;
    }

    /// <summary>The numbers for which a comparison holds, of != those for which it does not; low above high where there is none.</summary>
    private static (long Low, long High) Range(ComparisonOperator @operator, long number) => @operator switch
    {
        ComparisonOperator.Less => number == long.MinValue ? (1, 0) : (long.MinValue, number - 1),
        ComparisonOperator.LessOrEqual => (long.MinValue, number),
        ComparisonOperator.Greater => number == long.MaxValue ? (1, 0) : (number + 1, long.MaxValue),
        ComparisonOperator.GreaterOrEqual => (number, long.MaxValue),
        _ => (number, number),
    };

    private static (long Number, string? Text) Resolve(Rules.Operand operand, CommitmentCycle cycle, LocalDate asOf) => operand switch
    {
        Rules.Operand.Integer integer => (integer.Value, null),
        Rules.Operand.Date date => (AttributeValue.DayNumber(date.Value), null),
        Rules.Operand.Symbol symbol => (0, symbol.Word),
        Rules.Operand.Id id => (0, id.Text),
        // Whole numbers of 64 bits: a day far outside the calendar still compares as it should.
        Rules.Operand.Anchored anchored => ((long)AttributeValue.DayNumber(Anchor(anchored.Anchor, cycle, asOf)) + anchored.Days, null),
        _ => throw new ArgumentException($"{operand.GetType().Name} is no operand", nameof(operand)),
    };

    private static LocalDate Anchor(DateAnchor anchor, CommitmentCycle cycle, LocalDate asOf) => anchor switch
    {
        DateAnchor.CycleStart => cycle.Start,
        DateAnchor.CycleEnd => cycle.End,
        _ => asOf,
    };
}
