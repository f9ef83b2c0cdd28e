using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Standards;

/// <summary>How a set adapts its superior's, item by item (kết quả kiểm tra cụ thể hóa); a report that can be had before the set is issued. Equality is by all of it.</summary>
public sealed record Adaptation
{
    internal Adaptation(StandardSetKey set, StandardSetKey superior, ValueList<AdaptedItem> items, ValueList<string> unknown)
    {
        Set = set;
        Superior = superior;
        Items = items;
        Unknown = unknown;
    }

    /// <summary>The set that adapts.</summary>
    public StandardSetKey Set { get; }

    /// <summary>The superior's set.</summary>
    public StandardSetKey Superior { get; }

    /// <summary>Every item of the superior's set, in its order.</summary>
    public ValueList<AdaptedItem> Items { get; }

    /// <summary>The ids that the set takes up or sets aside and the superior's set does not have, none twice.</summary>
    public ValueList<string> Unknown { get; }

    /// <summary>The items that nothing answers for.</summary>
    public IEnumerable<AdaptedItem> Missing => Items.Where(item => item.IsMissing);

    /// <summary>Whether every item is either taken up or set aside, and nothing else is.</summary>
    public bool IsComplete => Unknown.Count == 0 && Items.All(item => !item.IsMissing && !item.IsTakenUpAndSetAside);
}
