using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Cycles;

/// <summary>
/// The id of a commitment cycle (kỳ cam kết), e.g. <c>2017</c>. The host makes it from its own keys. Ordinal, NFC; <c>default</c> is no id and throws when asked for its text.
/// </summary>
public readonly record struct CycleId : IComparable<CycleId>
{
    private readonly string? _text;

    private CycleId(string text) => _text = text;

    /// <summary>The id's text.</summary>
    public string Text => IdText.Demand(_text);

    /// <summary>The id with this text.</summary>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public static CycleId From(string text) => new(IdText.Of(text, nameof(text)));

    /// <summary>Ordinal order of the texts.</summary>
    public int CompareTo(CycleId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id's text; empty for <c>default</c>.</summary>
    public override string ToString() => _text ?? "";
}
