using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Rules;

/// <summary>
/// The words of the rule language in C# (từ vựng viết điều kiện), e.g.
/// <c>Criteria.All(Criteria.Attribute("plan.registered"), Criteria.Attribute("plan.registered-on").OnOrBefore(Criteria.CycleEnd))</c>.
/// What they give equals what the parser makes of the same words.
/// </summary>
public static class Criteria
{
    /// <summary><c>true</c></summary>
    public static Criterion True { get; } = new Criterion.Constant(true);

    /// <summary><c>false</c></summary>
    public static Criterion False { get; } = new Criterion.Constant(false);

    /// <summary><c>cycle.start</c>, the first day of the cycle.</summary>
    public static Operand.Anchored CycleStart { get; } = new(DateAnchor.CycleStart, 0);

    /// <summary><c>cycle.end</c>, the last day of the cycle.</summary>
    public static Operand.Anchored CycleEnd { get; } = new(DateAnchor.CycleEnd, 0);

    /// <summary><c>as-of</c>, the day as of which the facts are asked.</summary>
    public static Operand.Anchored AsOf { get; } = new(DateAnchor.AsOf, 0);

    /// <summary>An attribute, to be compared; by itself, the criterion that a boolean attribute is true.</summary>
    /// <exception cref="ArgumentException">The text is not of the form of a name.</exception>
    public static AttributeTerm Attribute(string name) => new(AttributeName.From(name));

    /// <summary>The criterion of a definition.</summary>
    public static Criterion Defined(DefinitionName name) => new Criterion.Defined(Guard.Against.Default(name));

    /// <summary><c>known(NAME)</c></summary>
    /// <exception cref="ArgumentException">The text is not of the form of a name.</exception>
    public static Criterion Known(string attribute) => Attribute(attribute).IsKnown();

    /// <summary><c>a and b and …</c>; a single one stands for itself. An <c>All</c> in an <c>All</c> stays, as parentheses do in the text.</summary>
    /// <exception cref="ArgumentException">There is none, or one is null.</exception>
    public static Criterion All(params ReadOnlySpan<Criterion> criteria) => criteria.Length == 1 ? Guard.Against.Null(criteria[0]) : new Criterion.All([.. criteria]);

    /// <summary><c>a or b or …</c>; a single one stands for itself. An <c>Any</c> in an <c>Any</c> stays, as parentheses do in the text.</summary>
    /// <exception cref="ArgumentException">There is none, or one is null.</exception>
    public static Criterion Any(params ReadOnlySpan<Criterion> criteria) => criteria.Length == 1 ? Guard.Against.Null(criteria[0]) : new Criterion.Any([.. criteria]);

    /// <summary><c>not a</c></summary>
    public static Criterion Not(Criterion criterion) => new Criterion.Not(criterion);

    /// <summary><c>at least n of (a, b, …)</c></summary>
    /// <exception cref="ArgumentException">The count is negative, there is no criterion, or one is null.</exception>
    public static Criterion AtLeast(long count, params ReadOnlySpan<Criterion> criteria) => new Criterion.AtLeast(count, [.. criteria]);

    /// <summary>A day so many days later (negative: earlier), e.g. <c>cycle.end - 30 days</c>.</summary>
    /// <exception cref="ArgumentException">The days lie outside -2147483647 to 2147483647.</exception>
    public static Operand.Anchored Plus(this Operand.Anchored day, int days) => Guard.Against.Null(day) with { Days = day.Days + days };
}
