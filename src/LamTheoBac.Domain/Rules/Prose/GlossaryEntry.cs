using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Rules.Prose;

/// <summary>What an attribute of a rule book means (mục từ giải thích). Equality is by all of it.</summary>
/// <param name="Basis">Of whom it speaks.</param>
/// <param name="Attribute">Its name in rules.</param>
/// <param name="Phrase">What the prose calls it.</param>
/// <param name="Meaning">What it means, in a sentence without a final period.</param>
public sealed record GlossaryEntry(SubjectBasis Basis, AttributeName Attribute, string Phrase, string Meaning);
