namespace LamTheoBac.Domain.Rules.Text;

/// <summary>The kinds of words that a text is cut into.</summary>
internal enum TokenKind
{
    /// <summary>A name or a word of the language.</summary>
    Word,

    /// <summary>Digits.</summary>
    Integer,

    /// <summary>Digits with a decimal point.</summary>
    Decimal,

    /// <summary><c>yyyy-mm-dd</c>.</summary>
    Date,

    /// <summary>A string; its text is the value.</summary>
    String,

    /// <summary>Punctuation or an operator.</summary>
    Sign,

    /// <summary>What is no word of the language; a fault already.</summary>
    Illegal,

    /// <summary>The end of the text.</summary>
    End,
}
