using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Rules.Drafts;

/// <summary>An unchecked declaration of an attribute.</summary>
internal sealed record DraftAttribute(Placed<AttributeName> Name, SubjectBasis Basis, AttributeType Type, IReadOnlyList<Placed<string>> Symbols);
