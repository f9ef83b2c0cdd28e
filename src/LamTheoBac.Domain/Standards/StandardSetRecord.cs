using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Standards;

/// <summary>A set of ethical standards that an organization issued (chuẩn mực đạo đức): one row of standards.csv.</summary>
public sealed record StandardSetRecord
{
    private StandardSetRecord(OrganizationId organization, string id, string? adapts, LocalDate? issuedOn, LocalDate? withdrawnOn)
    {
        Organization = organization;
        Id = id;
        Adapts = adapts;
        IssuedOn = issuedOn;
        WithdrawnOn = withdrawnOn;
    }

    /// <summary>Who issued it.</summary>
    public OrganizationId Organization { get; }

    /// <summary>Its id within the organization.</summary>
    public string Id { get; }

    /// <summary>The id of the superior's set that it adapts; null when it adapts none.</summary>
    public string? Adapts { get; }

    /// <summary>The day it was issued; null while it is only drafted.</summary>
    public LocalDate? IssuedOn { get; }

    /// <summary>The first day on which it no longer holds; null when it was not withdrawn.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>A set of this organization.</summary>
    /// <exception cref="ArgumentException">An id or a text is empty, or a value is none of its enum.</exception>
    public static StandardSetRecord Of(OrganizationId organization, string id, string? adapts, LocalDate? issuedOn, LocalDate? withdrawnOn) =>
        new(Guard.Against.Default(organization), IdText.Of(id, nameof(id)), adapts is null ? null : IdText.Of(adapts, nameof(adapts)), issuedOn, withdrawnOn);

    /// <summary>Whether it is issued on or before this day and not withdrawn by it.</summary>
    public bool IsInForce(LocalDate day) => IssuedOn <= day && !(WithdrawnOn <= day);
}
