using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A pressing issue that an organization took up (vấn đề bức xúc, nổi cộm): one row of pressing-issues.csv.</summary>
public sealed record PressingIssueRecord
{
    private PressingIssueRecord(OrganizationId organization, string id, string? field, LocalDate raisedOn, LocalDate? resolvedOn)
    {
        Organization = organization;
        Id = id;
        Field = field;
        RaisedOn = raisedOn;
        ResolvedOn = resolvedOn;
    }

    /// <summary>Whose it is.</summary>
    public OrganizationId Organization { get; }

    /// <summary>Its id within the organization.</summary>
    public string Id { get; }

    /// <summary>The field, such as land or petitions (lĩnh vực); null when none is given.</summary>
    public string? Field { get; }

    /// <summary>The day it was taken up.</summary>
    public LocalDate RaisedOn { get; }

    /// <summary>The day it was resolved; null while it is open.</summary>
    public LocalDate? ResolvedOn { get; }

    /// <summary>A pressing issue of this organization.</summary>
    /// <exception cref="ArgumentException">An id or a text is empty, or a value is none of its enum.</exception>
    public static PressingIssueRecord Of(OrganizationId organization, string id, string? field, LocalDate raisedOn, LocalDate? resolvedOn) =>
        new(Guard.Against.Default(organization), IdText.Of(id, nameof(id)), field?.Normalize(), raisedOn, resolvedOn);
}
