using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;
using OneOf;

namespace LamTheoBac.Domain.Supervision;

/// <summary>An inspection or supervision that is planned and not done yet (cuộc kiểm tra, giám sát theo kế hoạch).</summary>
public sealed record PlannedOversight : Oversight
{
    private PlannedOversight(OrganizationId organization, OrganizationId by, CycleId cycle, InspectionKind kind, LocalDate decidedOn, LocalDate plannedFor)
        : base(organization, by, cycle, kind, [plannedFor]) => DecidedOn = decidedOn;

    private PlannedOversight(PlannedOversight before, LocalDate decidedOn, LocalDate plannedFor)
        : base(before)
    {
        DecidedOn = decidedOn;
        PlannedFor = [.. before.PlannedFor, plannedFor];
    }

    /// <summary>The day on which its plan was made, or last changed (ngày quyết định).</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>The record that a register counts: planned, not done.</summary>
    public override InspectionRecord Record => RecordDone(null);

    /// <summary>Plans one (lập kế hoạch). Refused when the kind is not stated, and when it is planned for a day before the plan is made.</summary>
    /// <param name="organization">Which organization is inspected or supervised.</param>
    /// <param name="by">Which organization will do it.</param>
    /// <param name="cycle">The cycle it belongs to.</param>
    /// <param name="kind">Which of the two functions it is.</param>
    /// <param name="on">The day on which the plan is made.</param>
    /// <param name="plannedFor">The day for which it is planned.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the kind is none of its enum.</exception>
    public static OneOf<PlannedOversight, Refusal> Plan(OrganizationId organization, OrganizationId by, CycleId cycle, InspectionKind kind, LocalDate on, LocalDate plannedFor) =>
        Check(organization, by, cycle, kind)
            .NotBefore(on, plannedFor, nameof(plannedFor))
            .Or(() => new PlannedOversight(organization, by, cycle, kind, on, plannedFor));

    /// <summary>Postpones it to a later day (hoãn). Refused for a day that is not after the one it is planned for or lies before the decision, and when decided before the last decision.</summary>
    public OneOf<PlannedOversight, Refusal> Postpone(LocalDate on, LocalDate to) =>
        new Reasons()
            .NotBefore(DecidedOn, on, nameof(on))
            .NotBefore(on, to, nameof(to))
            .Require(to > PlannedFor[^1], LifeCycleFaultCodes.OutsideDays, nameof(to), to, $"{Validity.Since(PlannedFor[^1].PlusDays(1))}")
            .Or(() => new PlannedOversight(this, on, to));

    /// <summary>Does it (tiến hành), on the planned day or any other. Refused on a day before the plan was made or last changed.</summary>
    public OneOf<DoneOversight, Refusal> CarryOut(LocalDate on) =>
        new Reasons().NotBefore(DecidedOn, on, nameof(on)).Or(() => new DoneOversight(this, on));

    /// <summary>Calls it off (hủy). Refused on a day before the plan was made or last changed.</summary>
    public OneOf<CancelledOversight, Refusal> Cancel(LocalDate on) =>
        new Reasons().NotBefore(DecidedOn, on, nameof(on)).Or(() => new CancelledOversight(this, on));
}
