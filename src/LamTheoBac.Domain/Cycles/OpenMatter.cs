using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Cycles;

/// <summary>
/// Something that is still open and is carried into the next cycle (nội dung chuyển tiếp): whose it is, which it is, and
/// the cycle in which it first came up. It points to the matter; what it is about stays where it is kept.
/// </summary>
public sealed record OpenMatter
{
    private OpenMatter(MatterKind kind, SubjectId owner, string id, CycleId since)
    {
        Kind = kind;
        Owner = owner;
        Id = id;
        Since = since;
    }

    /// <summary>What kind of matter it is.</summary>
    public MatterKind Kind { get; }

    /// <summary>Whose it is.</summary>
    public SubjectId Owner { get; }

    /// <summary>Its id within its kind and owner, NFC.</summary>
    public string Id { get; }

    /// <summary>The cycle in which it first came up; stays the same however often it is carried on.</summary>
    public CycleId Since { get; }

    /// <summary>What tells it from other matters: all but the cycle in which it came up.</summary>
    internal (MatterKind Kind, SubjectId Owner, string Id) Key => (Kind, Owner, Id);

    /// <summary>An open matter.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c> or empty, or the kind is none of its enum.</exception>
    public static OpenMatter Of(MatterKind kind, SubjectId owner, string id, CycleId since) =>
        new(Guard.Against.EnumOutOfRange(kind), Guard.Against.Default(owner), IdText.Of(id, nameof(id)), Guard.Against.Default(since));

    /// <summary><c>Shortcoming BK-01/s1 (2016)</c>.</summary>
    public override string ToString() => $"{Kind} {Owner}/{Id} ({Since})";
}
