using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules;

/// <summary>
/// An attribute in a criterion (thuộc tính trong điều kiện) that is written in C#: compare it, or use it as it is for a boolean attribute. Whether the
/// attribute has such a comparison is checked with the book. Equality is by the name.
/// </summary>
public sealed record AttributeTerm
{
    private readonly AttributeName _name;

    internal AttributeTerm(AttributeName name) => _name = name;

    /// <summary>The criterion that a boolean attribute is true.</summary>
    public static implicit operator Criterion(AttributeTerm term) => Guard.Against.Null(term).IsTrue();

    /// <summary>The criterion that a boolean attribute is true.</summary>
    public Criterion IsTrue() => new Criterion.Flag(_name);

    /// <summary><c>known(NAME)</c></summary>
    public Criterion IsKnown() => new Criterion.Known(_name);

    /// <summary><c>NAME = word</c>, of a symbol.</summary>
    public Criterion Is(string word) => Compared(ComparisonOperator.Equal, new Operand.Symbol(word));

    /// <summary><c>NAME = number</c></summary>
    public Criterion Is(long number) => Compared(ComparisonOperator.Equal, new Operand.Integer(number));

    /// <summary><c>NAME = day</c></summary>
    public Criterion Is(LocalDate day) => Compared(ComparisonOperator.Equal, new Operand.Date(day));

    /// <summary><c>NAME = operand</c></summary>
    public Criterion Is(Operand operand) => Compared(ComparisonOperator.Equal, operand);

    /// <summary><c>NAME = "id"</c>, of an id.</summary>
    public Criterion IsId(string id) => Compared(ComparisonOperator.Equal, new Operand.Id(id));

    /// <summary><c>NAME != word</c>, of a symbol.</summary>
    public Criterion IsNot(string word) => Compared(ComparisonOperator.NotEqual, new Operand.Symbol(word));

    /// <summary><c>NAME != number</c></summary>
    public Criterion IsNot(long number) => Compared(ComparisonOperator.NotEqual, new Operand.Integer(number));

    /// <summary><c>NAME != day</c></summary>
    public Criterion IsNot(LocalDate day) => Compared(ComparisonOperator.NotEqual, new Operand.Date(day));

    /// <summary><c>NAME != operand</c></summary>
    public Criterion IsNot(Operand operand) => Compared(ComparisonOperator.NotEqual, operand);

    /// <summary><c>NAME != "id"</c>, of an id.</summary>
    public Criterion IsNotId(string id) => Compared(ComparisonOperator.NotEqual, new Operand.Id(id));

    /// <summary><c>NAME &lt; day</c></summary>
    public Criterion Before(LocalDate day) => Before(new Operand.Date(day));

    /// <summary><c>NAME &lt; day</c></summary>
    public Criterion Before(Operand day) => Compared(ComparisonOperator.Less, day);

    /// <summary><c>NAME &lt;= day</c></summary>
    public Criterion OnOrBefore(LocalDate day) => OnOrBefore(new Operand.Date(day));

    /// <summary><c>NAME &lt;= day</c></summary>
    public Criterion OnOrBefore(Operand day) => Compared(ComparisonOperator.LessOrEqual, day);

    /// <summary><c>NAME &gt; day</c></summary>
    public Criterion After(LocalDate day) => After(new Operand.Date(day));

    /// <summary><c>NAME &gt; day</c></summary>
    public Criterion After(Operand day) => Compared(ComparisonOperator.Greater, day);

    /// <summary><c>NAME &gt;= day</c></summary>
    public Criterion OnOrAfter(LocalDate day) => OnOrAfter(new Operand.Date(day));

    /// <summary><c>NAME &gt;= day</c></summary>
    public Criterion OnOrAfter(Operand day) => Compared(ComparisonOperator.GreaterOrEqual, day);

    /// <summary><c>NAME &lt; number</c></summary>
    public Criterion LessThan(long number) => Compared(ComparisonOperator.Less, new Operand.Integer(number));

    /// <summary><c>NAME &lt;= number</c></summary>
    public Criterion AtMost(long number) => Compared(ComparisonOperator.LessOrEqual, new Operand.Integer(number));

    /// <summary><c>NAME &gt; number</c></summary>
    public Criterion MoreThan(long number) => Compared(ComparisonOperator.Greater, new Operand.Integer(number));

    /// <summary><c>NAME &gt;= number</c></summary>
    public Criterion AtLeast(long number) => Compared(ComparisonOperator.GreaterOrEqual, new Operand.Integer(number));

    /// <summary><c>NAME in {word, …}</c>, of a symbol.</summary>
    public Criterion In(params IEnumerable<string> words) => In(words.Select(Operand (word) => new Operand.Symbol(word)));

    /// <summary><c>NAME in {number, …}</c></summary>
    public Criterion In(params IEnumerable<long> numbers) => In(numbers.Select(Operand (number) => new Operand.Integer(number)));

    /// <summary><c>NAME in {day, …}</c></summary>
    public Criterion In(params IEnumerable<LocalDate> days) => In(days.Select(Operand (day) => new Operand.Date(day)));

    /// <summary><c>NAME in {operand, …}</c></summary>
    public Criterion In(params IEnumerable<Operand> operands) => new Criterion.In(_name, operands.ToValueList());

    /// <summary><c>NAME in {"id", …}</c>, of an id.</summary>
    public Criterion InIds(params IEnumerable<string> ids) => In(ids.Select(Operand (id) => new Operand.Id(id)));

    private Criterion.Comparison Compared(ComparisonOperator @operator, Operand operand) => new(_name, @operator, operand);
}
