using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Commitments;

/// <summary>The result of one item in a review (kết quả của một nội dung). Equality is by both parts.</summary>
public sealed record ReviewedItem
{
    private ReviewedItem(string item, ItemResult result)
    {
        Item = item;
        Result = result;
    }

    /// <summary>The item's id, NFC.</summary>
    public string Item { get; }

    /// <summary>What became of it.</summary>
    public ItemResult Result { get; }

    /// <summary>The result of this item.</summary>
    /// <exception cref="ArgumentException">The id is empty, or the result is none of its enum.</exception>
    public static ReviewedItem Of(string item, ItemResult result) => new(IdText.Of(item, nameof(item)), Guard.Against.EnumOutOfRange(result));
}
