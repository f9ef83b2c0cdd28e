using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Standards;

/// <summary>That a unit does not take up an item of its superior's set, and why (nội dung không áp dụng). Equality is by both.</summary>
public sealed record SetAside
{
    private SetAside(string item, string reason)
    {
        Item = item;
        Reason = reason;
    }

    /// <summary>The id of the superior's item, NFC.</summary>
    public string Item { get; }

    /// <summary>Why it does not suit the unit, NFC.</summary>
    public string Reason { get; }

    /// <summary>An item set aside for a reason.</summary>
    /// <exception cref="ArgumentException">The id or the reason is empty.</exception>
    public static SetAside Of(string item, string reason) => new(IdText.Of(item, nameof(item)), IdText.Of(reason, nameof(reason)));
}
