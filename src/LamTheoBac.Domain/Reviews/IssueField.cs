using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Reviews;

/// <summary>
/// The field of a pressing issue or a petition (lĩnh vực), such as land, urban management or site clearance: a word of a list
/// that the host keeps. Ordinal, NFC; <c>default</c> is no field and throws when asked for its text.
/// </summary>
public readonly record struct IssueField : IComparable<IssueField>
{
    private readonly string? _text;

    private IssueField(string text) => _text = text;

    /// <summary>The field's text.</summary>
    public string Text => IdText.Demand(_text);

    /// <summary>The field with this text.</summary>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public static IssueField From(string text) => new(IdText.Of(text, nameof(text)));

    /// <summary>Ordinal order of the texts.</summary>
    public int CompareTo(IssueField other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The field's text; empty for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";
}
