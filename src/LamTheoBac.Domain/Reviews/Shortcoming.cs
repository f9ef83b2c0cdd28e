using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Reviews;

/// <summary>
/// A shortcoming of an organization (hạn chế, khuyết điểm) from the review that named it to its repair: found, taken into
/// the plan of a cycle, repaired. It says nothing about a person. Equality is by all of it.
/// </summary>
public abstract record Shortcoming
{
    private protected Shortcoming(OrganizationId organization, string id, CycleId foundIn, LocalDate foundOn)
    {
        Organization = organization;
        Id = id;
        FoundIn = foundIn;
        FoundOn = foundOn;
    }

    /// <summary>Whose it is.</summary>
    public OrganizationId Organization { get; }

    /// <summary>Its id within the organization, NFC.</summary>
    public string Id { get; }

    /// <summary>The cycle whose review named it.</summary>
    public CycleId FoundIn { get; }

    /// <summary>The day it was named.</summary>
    public LocalDate FoundOn { get; }

    /// <summary>The record that a register counts.</summary>
    public abstract ShortcomingRecord Record { get; }

    /// <summary>What is carried into the next cycle while it is not repaired; null once it is.</summary>
    public virtual OpenMatter? OpenMatter => Cycles.OpenMatter.Of(MatterKind.Shortcoming, Organization, Id, FoundIn);
}
