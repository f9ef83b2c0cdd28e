using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Supervision;

/// <summary>
/// The field in which a model is exemplary (lĩnh vực điển hình): a word of a list that the host keeps, never a text about
/// somebody. Ordinal, NFC; <c>default</c> is no field and throws when asked for its text.
/// </summary>
public readonly record struct ExemplaryField : IComparable<ExemplaryField>
{
    private readonly string? _text;

    private ExemplaryField(string text) => _text = text;

    /// <summary>The field's text.</summary>
    public string Text => IdText.Demand(_text);

    /// <summary>The field with this text.</summary>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public static ExemplaryField From(string text) => new(IdText.Of(text, nameof(text)));

    /// <summary>Ordinal order of the texts.</summary>
    public int CompareTo(ExemplaryField other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The field's text; empty for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";
}
