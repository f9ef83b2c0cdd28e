using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.People;

/// <summary>
/// The opaque id of a person (mã người); never a name. The host makes it from its own keys. Ordinal, NFC; <c>default</c> is no id and throws when asked for its text.
/// </summary>
public readonly record struct PersonId : IComparable<PersonId>
{
    private readonly string? _text;

    private PersonId(string text) => _text = text;

    /// <summary>The id's text.</summary>
    public string Text => IdText.Demand(_text);

    /// <summary>The id with this text.</summary>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public static PersonId From(string text) => new(IdText.Of(text, nameof(text)));

    /// <summary>Ordinal order of the texts.</summary>
    public int CompareTo(PersonId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id's text; empty for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";
}
