using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Supervision;

/// <summary>An inspection or supervision of an organization, planned and done (kiểm tra, giám sát): one row of inspections.csv.</summary>
public sealed record InspectionRecord
{
    private InspectionRecord(OrganizationId organization, CycleId cycle, InspectionKind kind, LocalDate? plannedOn, LocalDate? doneOn)
    {
        Organization = organization;
        Cycle = cycle;
        Kind = kind;
        PlannedOn = plannedOn;
        DoneOn = doneOn;
    }

    /// <summary>Which organization is inspected.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The cycle it belongs to.</summary>
    public CycleId Cycle { get; }

    /// <summary>Which of the two functions it is.</summary>
    public InspectionKind Kind { get; }

    /// <summary>The day it was planned for; null when it was not.</summary>
    public LocalDate? PlannedOn { get; }

    /// <summary>The day it was done; null when it was not.</summary>
    public LocalDate? DoneOn { get; }

    /// <summary>An inspection of this organization.</summary>
    /// <exception cref="ArgumentException">An id or a text is empty, or a value is none of its enum.</exception>
    public static InspectionRecord Of(OrganizationId organization, CycleId cycle, InspectionKind kind, LocalDate? plannedOn, LocalDate? doneOn) =>
        new(Guard.Against.Default(organization), Guard.Against.Default(cycle), Guard.Against.EnumOutOfRange(kind), plannedOn, doneOn);
}
