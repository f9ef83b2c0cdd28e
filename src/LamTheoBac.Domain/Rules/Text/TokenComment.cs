namespace LamTheoBac.Domain.Rules.Text;

/// <summary>A comment: its text from the <c>#</c> on, its line, and the index of the token that follows it.</summary>
internal readonly record struct TokenComment(string Text, int Line, int NextToken);
