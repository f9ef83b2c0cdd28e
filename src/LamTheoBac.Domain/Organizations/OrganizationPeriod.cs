using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Organizations;

/// <summary>
/// One stretch of an organization's history (giai đoạn của một tổ chức đảng) in which its name, level, kind and superior do not change: one row of
/// organizations.csv. The periods of one organization never overlap; a gap between them is legal.
/// </summary>
public sealed record OrganizationPeriod
{
    private OrganizationPeriod(OrganizationId id, Validity during, string name, OrganizationLevel level, OrganizationKind? kind, OrganizationId? parent)
    {
        Id = id;
        During = during;
        Name = name;
        Level = level;
        Kind = kind;
        Parent = parent;
    }

    /// <summary>Whose period it is.</summary>
    public OrganizationId Id { get; }

    /// <summary>The days on which it holds.</summary>
    public Validity During { get; internal init; }

    /// <summary>The organization's name, NFC; may be empty.</summary>
    public string Name { get; internal init; }

    /// <summary>Its level (cấp).</summary>
    public OrganizationLevel Level { get; internal init; }

    /// <summary>Its kind (loại hình); null when it has none.</summary>
    public OrganizationKind? Kind { get; internal init; }

    /// <summary>Its direct superior (cấp ủy cấp trên trực tiếp); null at a root.</summary>
    public OrganizationId? Parent { get; internal init; }

    /// <summary>A period of this organization.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, the level or kind is none of its enum.</exception>
    public static OrganizationPeriod Of(
        OrganizationId id, Validity during, string name, OrganizationLevel level, OrganizationKind? kind = null, OrganizationId? parent = null)
    {
        Guard.Against.Default(id);
        Guard.Against.EnumOutOfRange(level);
        if (kind is { } some) Guard.Against.EnumOutOfRange(some, nameof(kind));
        if (parent is { } superior) Guard.Against.Default(superior, nameof(parent));
        return new(id, during, Guard.Against.Null(name).Normalize(), level, kind, parent);
    }
}
