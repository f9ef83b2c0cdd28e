using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Coverage;

/// <summary>A definition that a measure uses (định nghĩa đã giải thích), with its truth for one subject.</summary>
/// <param name="Name">The definition's name.</param>
/// <param name="Explained">Its criterion with the truth of every part.</param>
public sealed record ExplainedDefinition(DefinitionName Name, ExplainedCriterion Explained);
