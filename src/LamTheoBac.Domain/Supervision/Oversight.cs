using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Supervision;

/// <summary>
/// One inspection or supervision of an organization (cuộc kiểm tra, giám sát): planned, perhaps postponed, done or cancelled; or done
/// without a plan. The two are different functions, told apart by <see cref="Kind"/>. Equality is by all of it.
/// </summary>
/// <remarks>INVARIANT: each day it was postponed to lies after the day before it in <see cref="PlannedFor"/>.</remarks>
public abstract record Oversight
{
    private protected Oversight(OrganizationId organization, OrganizationId by, CycleId cycle, InspectionKind kind, ValueList<LocalDate> plannedFor)
    {
        Organization = organization;
        By = by;
        Cycle = cycle;
        Kind = kind;
        PlannedFor = plannedFor;
    }

    /// <summary>Which organization is inspected or supervised.</summary>
    public OrganizationId Organization { get; }

    /// <summary>Which organization does it; it may be the same.</summary>
    public OrganizationId By { get; }

    /// <summary>The cycle it belongs to.</summary>
    public CycleId Cycle { get; }

    /// <summary>Which of the two functions it is; never <see cref="InspectionKind.Unstated"/>.</summary>
    public InspectionKind Kind { get; }

    /// <summary>The days it was planned for: the first, then each it was postponed to; empty when it was not planned (đột xuất).</summary>
    public ValueList<LocalDate> PlannedFor { get; private protected init; }

    /// <summary>Whether it was planned, and not begun without a plan.</summary>
    public bool IsPlanned => PlannedFor.Count > 0;

    /// <summary>The record that a register counts; null when it was cancelled. Its day of planning is the last it was planned for.</summary>
    public abstract InspectionRecord? Record { get; }

    private protected static Reasons Check(OrganizationId organization, OrganizationId by, CycleId cycle, InspectionKind kind)
    {
        Guard.Against.Default(organization);
        Guard.Against.Default(by);
        Guard.Against.Default(cycle);
        return new Reasons().Require(
            Guard.Against.EnumOutOfRange(kind) != InspectionKind.Unstated,
            LifeCycleFaultCodes.WrongKind,
            nameof(kind),
            Words<InspectionKind>.Of(kind),
            Words<InspectionKind>.Of(InspectionKind.Inspection),
            Words<InspectionKind>.Of(InspectionKind.Supervision));
    }

    private protected InspectionRecord RecordDone(LocalDate? doneOn) => InspectionRecord.Of(Organization, Cycle, Kind, IsPlanned ? PlannedFor[^1] : null, doneOn);
}
