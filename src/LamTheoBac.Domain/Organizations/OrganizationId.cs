using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Organizations;

/// <summary>
/// The opaque id of a party organization (tổ chức đảng); it survives renames, moves and changes of level. The host makes it from its own keys. Ordinal, NFC; <c>default</c> is no id and throws when asked for its text.
/// </summary>
public readonly record struct OrganizationId : IComparable<OrganizationId>
{
    private readonly string? _text;

    private OrganizationId(string text) => _text = text;

    /// <summary>The id's text.</summary>
    public string Text => IdText.Demand(_text);

    /// <summary>The id with this text.</summary>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public static OrganizationId From(string text) => new(IdText.Of(text, nameof(text)));

    /// <summary>Ordinal order of the texts.</summary>
    public int CompareTo(OrganizationId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id's text; empty for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";
}
