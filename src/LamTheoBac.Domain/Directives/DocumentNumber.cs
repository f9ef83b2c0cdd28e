using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Directives;

/// <summary>
/// The number of a document as printed, e.g. <c>05-CT/TW</c> (số hiệu văn bản). Not unique by itself: numbers repeat
/// between terms and issuers. Ordinal, NFC; <c>default</c> has no text and throws when asked for it.
/// </summary>
public readonly record struct DocumentNumber
{
    private readonly string? _text;

    private DocumentNumber(string text) => _text = text;

    /// <summary>The number as printed.</summary>
    public string Text => IdText.Demand(_text);

    /// <summary>The number with this text.</summary>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public static DocumentNumber From(string text) => new(IdText.Of(text, nameof(text)));

    /// <inheritdoc/>
    public override string ToString() => _text ?? "";
}
