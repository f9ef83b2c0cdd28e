using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Cycles;

/// <summary>
/// What an organization chose for a cycle (nội dung đột phá và vấn đề được chọn): its breakthrough content, and which of its
/// pressing issues it takes up. Equality is by all of it, the order of the issues included.
/// </summary>
public sealed record CycleChoice
{
    private CycleChoice(OrganizationId organization, string? breakthrough, ValueList<string> issues)
    {
        Organization = organization;
        Breakthrough = breakthrough;
        Issues = issues;
    }

    /// <summary>Who chose.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The breakthrough content (nội dung đột phá), about the organization's work, NFC; null when it chose none.</summary>
    public string? Breakthrough { get; }

    /// <summary>The ids of the organization's pressing issues (vấn đề bức xúc, nổi cộm) that it takes up, NFC; may be empty.</summary>
    public ValueList<string> Issues { get; }

    /// <summary>A choice of this organization. Whether it says anything is asked when it is given to an <see cref="OpenCycle"/>.</summary>
    /// <exception cref="ArgumentException">The organization is <c>default</c>, or a text is empty.</exception>
    public static CycleChoice Of(OrganizationId organization, string? breakthrough, params IEnumerable<string> issues) => new(
        Guard.Against.Default(organization),
        breakthrough is null ? null : IdText.Of(breakthrough, nameof(breakthrough)),
        [.. Guard.Against.Null(issues).Select(issue => IdText.Of(issue, nameof(issues)))]);
}
