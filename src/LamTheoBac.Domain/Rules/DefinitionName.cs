using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules;

/// <summary>
/// The name of a definition (tên định nghĩa), e.g. <c>member-in-subordinate-cell</c>: lower-case ASCII words joined by <c>-</c>, with <c>.</c> between parts. Ordinal;
/// <c>default</c> has no text and throws when asked for it.
/// </summary>
public readonly record struct DefinitionName : IComparable<DefinitionName>
{
    private readonly string? _text;

    private DefinitionName(string text) => _text = text;

    /// <summary>The name's text.</summary>
    public string Text => IdText.Demand(_text);

    /// <summary>The name with this text.</summary>
    /// <exception cref="ArgumentException">The text is not of the form of a name.</exception>
    public static DefinitionName From(string text) =>
        WordForm.IsName(text) ? new(text) : throw new ArgumentException($"`{text}` is no name: lower-case ASCII words joined by `-`, with `.` between parts", nameof(text));

    /// <summary>The name with this text.</summary>
    /// <exception cref="ArgumentException">The text is not of the form of a name.</exception>
    public static implicit operator DefinitionName(string text) => From(text);

    /// <summary>Ordinal order of the texts.</summary>
    public int CompareTo(DefinitionName other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The name's text; empty for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";
}
