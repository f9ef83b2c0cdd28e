using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Analysis.Repairs;

/// <summary>One fact that would have to be otherwise (dữ kiện cần thay đổi). Equality is by all of it.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="From">What is on record.</param>
/// <param name="To">A value that would do; where several would, the first of them in the order of values.</param>
public sealed record FactChange(AttributeName Attribute, AttributeValue From, AttributeValue To);
