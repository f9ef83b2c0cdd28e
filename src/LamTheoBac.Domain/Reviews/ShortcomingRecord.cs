using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A shortcoming of an organization that a review named (hạn chế, khuyết điểm): one row of shortcomings.csv.</summary>
public sealed record ShortcomingRecord
{
    private ShortcomingRecord(OrganizationId organization, string id, CycleId foundIn, CycleId? plannedIn, LocalDate? resolvedOn)
    {
        Organization = organization;
        Id = id;
        FoundIn = foundIn;
        PlannedIn = plannedIn;
        ResolvedOn = resolvedOn;
    }

    /// <summary>Whose it is.</summary>
    public OrganizationId Organization { get; }

    /// <summary>Its id within the organization.</summary>
    public string Id { get; }

    /// <summary>The cycle whose review found it.</summary>
    public CycleId FoundIn { get; }

    /// <summary>The cycle into whose plan it was taken; null when into none.</summary>
    public CycleId? PlannedIn { get; }

    /// <summary>The day it was repaired; null while it is open.</summary>
    public LocalDate? ResolvedOn { get; }

    /// <summary>A shortcoming of this organization.</summary>
    /// <exception cref="ArgumentException">An id or a text is empty, or a value is none of its enum.</exception>
    public static ShortcomingRecord Of(OrganizationId organization, string id, CycleId foundIn, CycleId? plannedIn, LocalDate? resolvedOn) =>
        new(Guard.Against.Default(organization), IdText.Of(id, nameof(id)), Guard.Against.Default(foundIn), plannedIn is { } planned ? Guard.Against.Default(planned, nameof(plannedIn)) : null, resolvedOn);
}
