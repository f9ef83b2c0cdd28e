using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Commitments;

/// <summary>
/// One item of a commitment (nội dung cam kết): an id and what it works towards. It holds no text; the host keeps the
/// wording under the id. Equality is by all of it.
/// </summary>
public sealed record CommitmentItem
{
    private CommitmentItem(string id, ValueList<CommitmentAim> aims, OpenMatter? carried)
    {
        Id = id;
        Aims = aims;
        Carried = carried;
    }

    /// <summary>Its id, NFC; an item of another commitment or cycle of the same subject needs another id, unless it is this one carried on.</summary>
    public string Id { get; }

    /// <summary>What it works towards; a commitment whose item has no aim is not registered.</summary>
    public ValueList<CommitmentAim> Aims { get; }

    /// <summary>The open matter of an earlier cycle that it carries on; null for an item that is new in the cycle of its commitment.</summary>
    public OpenMatter? Carried { get; }

    /// <summary>A new item.</summary>
    /// <exception cref="ArgumentException">The id is empty, or an aim is null.</exception>
    public static CommitmentItem Of(string id, params IEnumerable<CommitmentAim> aims) => new(IdText.Of(id, nameof(id)), ListOf(aims), carried: null);

    /// <summary>An item that was left open in an earlier cycle and is taken up again (nội dung chuyển tiếp); it keeps its id and the cycle in which it first came up.</summary>
    /// <exception cref="ArgumentException">The matter is no item of a commitment (what shortcomings and issues need is an aim), or an aim is null.</exception>
    public static CommitmentItem CarryOn(OpenMatter matter, params IEnumerable<CommitmentAim> aims)
    {
        if (Guard.Against.Null(matter).Kind != MatterKind.CommitmentItem) throw new ArgumentException($"{matter} is no item of a commitment", nameof(matter));
        return new(matter.Id, ListOf(aims), matter);
    }

    private static ValueList<CommitmentAim> ListOf(IEnumerable<CommitmentAim> aims) =>
        [.. Guard.Against.Null(aims).Select(aim => Guard.Against.Null(aim, nameof(aims)))];
}
