using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage;

/// <summary>A criterion with its truth (điều kiện đã giải thích) for one subject, down to the values of the attributes.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Truth">Its truth.</param>
/// <param name="Value">The value of the attribute that a leaf asks; null for everything else.</param>
/// <param name="Children">The criteria inside, in written order. A name of a definition has none: the definition is explained once, in <see cref="Explanation.Definitions"/>.</param>
public sealed record ExplainedCriterion(Criterion Criterion, Truth Truth, AttributeValue? Value, ValueList<ExplainedCriterion> Children);
