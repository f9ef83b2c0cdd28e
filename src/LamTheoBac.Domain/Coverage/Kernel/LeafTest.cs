using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>Decides a leaf of a criterion from the value of its attribute (RULES.md section 3); days are compared as numbers.</summary>
internal sealed class LeafTest
{
    private readonly ComparisonOperator _operator;
    private readonly (long Number, string? Text)[] _operands;

    private LeafTest(Criterion leaf, AttributeName attribute, ComparisonOperator @operator, (long Number, string? Text)[] operands)
    {
        Leaf = leaf;
        Attribute = attribute;
        _operator = @operator;
        _operands = operands;
    }

    /// <summary>What is tested.</summary>
    public Criterion Leaf { get; }

    /// <summary>Whose value decides.</summary>
    public AttributeName Attribute { get; }

    /// <summary>The test of a leaf; anchors become the days of this cycle and question.</summary>
    public static LeafTest Of(Criterion leaf, CommitmentCycle cycle, LocalDate asOf) => leaf switch
    {
        Criterion.Known known => new(leaf, known.Attribute, default, []),
        Criterion.Flag flag => new(leaf, flag.Attribute, default, []),
        Criterion.Comparison comparison => new(leaf, comparison.Attribute, comparison.Operator, [Resolve(comparison.Operand, cycle, asOf)]),
        Criterion.In among => new(leaf, among.Attribute, ComparisonOperator.Equal, [.. among.Operands.Select(operand => Resolve(operand, cycle, asOf))]),
        _ => throw new ArgumentException($"{leaf.GetType().Name} is no leaf", nameof(leaf)),
    };

    /// <summary>Whether a criterion asks one attribute and has no criteria inside.</summary>
    public static bool IsLeaf(Criterion criterion) => criterion.AskedAttribute() is not null;

    /// <summary>The truth of the leaf for a subject whose attribute has this value.</summary>
    public Truth Of(AttributeValue value) => (Leaf, value.State) switch
    {
        (Criterion.Known, _) => Kleene.Of(value.State == ReportState.Known),
        (_, ReportState.Unknown) => Truth.Unknown,
        (_, ReportState.Absent) => Truth.False,
        (Criterion.Flag, _) => Kleene.Of(value.Number == 1),
        _ => Kleene.Of(HoldsOfAny(value)),
    };

    private bool HoldsOfAny(AttributeValue value)
    {
        foreach (var operand in _operands)
            if (Holds(value.Text is null ? value.Number.CompareTo(operand.Number) : string.CompareOrdinal(value.Text, operand.Text)))
                return true;
        return false;
    }

    private bool Holds(int order) => _operator switch
    {
        ComparisonOperator.Equal => order == 0,
        ComparisonOperator.NotEqual => order != 0,
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.LessOrEqual => order <= 0,
        ComparisonOperator.Greater => order > 0,
        _ => order >= 0,
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
