namespace LamTheoBac.Domain.Rules.Text;

/// <summary>One word of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; of a string, the value.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends in the text.</param>
/// <param name="Place">Its line and column.</param>
/// <param name="IsFirstOnLine">Whether nothing but illegal characters stands before it on its line.</param>
/// <param name="IsFaulty">Whether there is a fault in it already, so that what follows from it is none.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End, SourcePlace Place, bool IsFirstOnLine, bool IsFaulty)
{
    /// <summary>Whether it is this word of the language or this sign.</summary>
    public bool Is(string word) => Kind is TokenKind.Word or TokenKind.Sign && Text == word;
}
