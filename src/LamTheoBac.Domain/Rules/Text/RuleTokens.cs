namespace LamTheoBac.Domain.Rules.Text;

/// <summary>A text cut into words, the last of them its end, and its comments.</summary>
internal sealed record RuleTokens(string Text, IReadOnlyList<Token> Tokens, IReadOnlyList<TokenComment> Comments);
