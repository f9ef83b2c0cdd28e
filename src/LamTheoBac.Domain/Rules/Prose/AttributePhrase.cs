namespace LamTheoBac.Domain.Rules.Prose;

/// <summary>How the prose of one language speaks of an attribute.</summary>
/// <param name="Phrase">Of a boolean what is said of the subject ("is a party member"), of anything else what it is called ("number of study sessions").</param>
/// <param name="Meaning">What it means.</param>
internal sealed record AttributePhrase(string Phrase, string Meaning);
