using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules;

/// <summary>
/// What must hold of a subject (điều kiện): closed data without delegates (RULES.md section 2, <c>criterion</c>). Equality is by
/// form and ignores where in a text it stood. Attributes stand by name, because a definition may serve measures of
/// persons and of organizations; a <see cref="RuleBook"/> that exists has had every name checked.
/// </summary>
public abstract record Criterion
{
    private Criterion() { }

    /// <summary>Where it stood in the text; not part of equality.</summary>
    internal SourcePlace Place { get; init; }

    /// <summary>Where the operator of a comparison stood; not part of equality.</summary>
    internal SourcePlace OperatorPlace { get; init; }

    /// <summary>Whether the other has the same form; the place is ignored.</summary>
    public virtual bool Equals(Criterion? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    private static ValueList<T> AtLeastSoMany<T>(ValueList<T> items, int minimum) =>
        Guard.Against.Null(items).Count >= minimum && !items.Contains(default!) ? items : throw new ArgumentException($"{minimum} or more, none of them null", nameof(items));

    /// <summary><c>true</c> or <c>false</c> (hằng).</summary>
    public sealed record Constant(bool Value) : Criterion;

    /// <summary><c>a and b and …</c> (và), two or more, none of them an <see cref="All"/> written without parentheses.</summary>
    public sealed record All(ValueList<Criterion> Criteria) : Criterion
    {
        /// <summary>Two or more, in written order.</summary>
        /// <exception cref="ArgumentException">There are fewer than two, or one is null.</exception>
        public ValueList<Criterion> Criteria { get; init => field = AtLeastSoMany(value, 2); } = AtLeastSoMany(Criteria, 2);
    }

    /// <summary><c>a or b or …</c> (hoặc), two or more.</summary>
    public sealed record Any(ValueList<Criterion> Criteria) : Criterion
    {
        /// <summary>Two or more, in written order.</summary>
        /// <exception cref="ArgumentException">There are fewer than two, or one is null.</exception>
        public ValueList<Criterion> Criteria { get; init => field = AtLeastSoMany(value, 2); } = AtLeastSoMany(Criteria, 2);
    }

    /// <summary><c>not a</c> (không).</summary>
    public sealed record Not(Criterion Inner) : Criterion
    {
        /// <summary>What must not hold.</summary>
        /// <exception cref="ArgumentNullException">It is null.</exception>
        public Criterion Inner { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Inner);
    }

    /// <summary><c>at least n of (a, b, …)</c> (ít nhất n): true when n are true, false when fewer than n are true or unknown, else unknown.</summary>
    public sealed record AtLeast(long Count, ValueList<Criterion> Criteria) : Criterion
    {
        /// <summary>How many must hold: 0 or more, also more than there are.</summary>
        /// <exception cref="ArgumentException">It is negative.</exception>
        public long Count { get; init => field = Guard.Against.Negative(value); } = Guard.Against.Negative(Count);

        /// <summary>One or more, in written order.</summary>
        /// <exception cref="ArgumentException">There is none, or one is null.</exception>
        public ValueList<Criterion> Criteria { get; init => field = AtLeastSoMany(value, 1); } = AtLeastSoMany(Criteria, 1);
    }

    /// <summary><c>known(a)</c> (đã biết): whether the attribute has a known value; false, never unknown, of an absent or unknown one.</summary>
    public sealed record Known(AttributeName Attribute) : Criterion;

    /// <summary>A bare boolean attribute (thuộc tính đúng sai).</summary>
    public sealed record Flag(AttributeName Attribute) : Criterion;

    /// <summary><c>a &lt;= operand</c> (so sánh): false of an absent value, unknown of an unknown one.</summary>
    public sealed record Comparison(AttributeName Attribute, ComparisonOperator Operator, Operand Operand) : Criterion
    {
        /// <summary>How the value is compared.</summary>
        /// <exception cref="ArgumentException">It is none of the enum.</exception>
        public ComparisonOperator Operator { get; init => field = Guard.Against.EnumOutOfRange(value); } = Guard.Against.EnumOutOfRange(Operator);

        /// <summary>What the value is compared with.</summary>
        /// <exception cref="ArgumentNullException">It is null.</exception>
        public Operand Operand { get; init => field = Guard.Against.Null(value); } = Guard.Against.Null(Operand);
    }

    /// <summary><c>a in {…}</c> (thuộc tập): true when the value equals one of the operands.</summary>
    public sealed record In(AttributeName Attribute, ValueList<Operand> Operands) : Criterion
    {
        /// <summary>One or more, in written order.</summary>
        /// <exception cref="ArgumentException">There is none, or one is null.</exception>
        public ValueList<Operand> Operands { get; init => field = AtLeastSoMany(value, 1); } = AtLeastSoMany(Operands, 1);
    }

    /// <summary>The criterion that a definition names (định nghĩa).</summary>
    public sealed record Defined(DefinitionName Definition) : Criterion;
}
