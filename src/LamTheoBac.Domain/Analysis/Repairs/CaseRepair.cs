using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Repairs;

/// <summary>What would have to change in a case; equal cases have equal repairs.</summary>
internal sealed record CaseRepair(ValueList<(AttributeName Attribute, AttributeValue To)> Changes)
{
    /// <summary>The attributes that change.</summary>
    public ValueList<AttributeName> Attributes => [.. Changes.Select(change => change.Attribute)];
}
