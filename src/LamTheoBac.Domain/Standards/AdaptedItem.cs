using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Standards;

/// <summary>What became of one item of a superior's set (tình trạng cụ thể hóa một nội dung).</summary>
public sealed record AdaptedItem
{
    internal AdaptedItem(string id, ValueList<string> takenUpBy, string? setAsideBecause)
    {
        Id = id;
        TakenUpBy = takenUpBy;
        SetAsideBecause = setAsideBecause;
    }

    /// <summary>The id of the superior's item.</summary>
    public string Id { get; }

    /// <summary>The ids of the items that take it up, in written order; empty when none does.</summary>
    public ValueList<string> TakenUpBy { get; }

    /// <summary>Why it is set aside; null when it is not.</summary>
    public string? SetAsideBecause { get; }

    /// <summary>Whether nothing answers for it.</summary>
    public bool IsMissing => TakenUpBy.Count == 0 && SetAsideBecause is null;

    /// <summary>Whether it is both taken up and set aside.</summary>
    public bool IsTakenUpAndSetAside => TakenUpBy.Count > 0 && SetAsideBecause is not null;
}
