using System.Linq.Expressions;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Benchmarks.National.Peers;

/// <summary>The criteria of the rules as compiled C# over <c>bool?</c>, whose operators are Kleene's: what a developer would have written by hand.</summary>
internal sealed class MemberLambdas
{
    private static readonly ParameterExpression Parameter = Expression.Parameter(typeof(Member));

    private readonly Func<Member, int>[] _measures;

    public MemberLambdas() => _measures = [.. NationalRules.Book.Measures.Select(Compile)];

    /// <summary>The class of a member under a measure.</summary>
    public int Of(int measure, Member member) => _measures[measure](member);

    private static Func<Member, int> Compile(Measure measure)
    {
        var classify = Expression.Call(
            typeof(Classes).GetMethod(nameof(Classes.Of), [typeof(bool?), typeof(bool?), typeof(bool?), typeof(bool?)])!,
            Of(measure.Population),
            AnyOf(measure.Exclusions.Select(clause => clause.Criterion)),
            Of(measure.Met),
            AnyOf(measure.Exceptions.Select(clause => clause.Criterion)));
        return Expression.Lambda<Func<Member, int>>(classify, Parameter).Compile();
    }

    private static Expression AnyOf(IEnumerable<Criterion> criteria) => criteria.Select(Of).DefaultIfEmpty(Expression.Constant(false, typeof(bool?))).Aggregate(Expression.Or);

    private static Expression Of(Criterion criterion) => NationalRules.Open(criterion) switch
    {
        Criterion.Constant constant => Expression.Constant(constant.Value, typeof(bool?)),
        Criterion.Not not => Expression.Not(Of(not.Inner)),
        Criterion.All all => all.Criteria.Select(Of).Aggregate(Expression.And),
        Criterion.Any any => any.Criteria.Select(Of).Aggregate(Expression.Or),
        Criterion.Flag flag => Expression.Property(Parameter, NationalRules.ColumnOf(flag.Attribute)),
        Criterion.Comparison comparison => Compare(comparison),
        var other => throw new ArgumentException($"{other.GetType().Name} is not used here", nameof(criterion)),
    };

    private static ConditionalExpression Compare(Criterion.Comparison comparison)
    {
        var value = Expression.Property(Parameter, NationalRules.ColumnOf(comparison.Attribute));
        var (number, operand) = (Expression.Property(value, "Value"), Expression.Constant(NationalRules.OperandOf(comparison)));
        Expression holds = comparison.Operator == ComparisonOperator.LessOrEqual ? Expression.LessThanOrEqual(number, operand) : Expression.GreaterThanOrEqual(number, operand);
        return Expression.Condition(Expression.Property(value, "HasValue"), Expression.Convert(holds, typeof(bool?)), Expression.Constant(null, typeof(bool?)));
    }
}
