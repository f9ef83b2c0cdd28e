using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Tests.LifeCycles;
using OneOf;

namespace LamTheoBac.Domain.Tests.Supervision;

internal static class OversightLife
{
    public static readonly OrganizationId Unit = OrganizationId.From("BK-01");
    public static readonly OrganizationId Superior = OrganizationId.From("BK");
    public static readonly CycleId Of2017 = CycleId.From("2017");
    public static readonly LocalDate DecidedOn = new(2017, 1, 10);
    public static readonly LocalDate PlannedFor = new(2017, 5, 15);
    public static readonly LocalDate PostponedOn = new(2017, 5, 10);
    public static readonly LocalDate PostponedTo = new(2017, 6, 1);

    public static PlannedOversight Planned { get; } = Plan(InspectionKind.Inspection, PlannedFor).Taken();

    public static PlannedOversight Postponed { get; } = Planned.Postpone(PostponedOn, PostponedTo).Taken();

    public static DoneOversight Done { get; } = Postponed.CarryOut(PostponedTo).Taken();

    public static DoneOversight Unplanned { get; } = CarryOutUnplanned(InspectionKind.Supervision).Taken();

    public static CancelledOversight Cancelled { get; } = Planned.Cancel(PostponedOn).Taken();

    public static LifeCycle Life { get; } = new LifeCycle(typeof(Oversight))
        .Begins("Plan", "for the day the plan is made or later", () => Plan(InspectionKind.Inspection, DecidedOn))
        .Begins("Plan", "without saying which of the two, for a day before the plan is made", () => Plan(InspectionKind.Unstated, DecidedOn.PlusDays(-1)))
        .Case(Planned, "Postpone", "to a later day", state => state.Postpone(PlannedFor, PlannedFor.PlusDays(1)))
        .Case(Planned, "Postpone", "to the day it is planned for", state => state.Postpone(DecidedOn, PlannedFor))
        .Case(Planned, "Postpone", "to a later day, before the day on which that is decided", state => state.Postpone(PostponedTo, PostponedTo.PlusDays(-1)))
        .Case(Planned, "Postpone", "to an earlier day, before the plan was made", state => state.Postpone(DecidedOn.PlusDays(-1), PlannedFor.PlusDays(-1)))
        .Case(Planned, "CarryOut", "on the day the plan was made or later", state => state.CarryOut(DecidedOn))
        .Case(Planned, "CarryOut", "before the plan was made", state => state.CarryOut(DecidedOn.PlusDays(-1)))
        .Case(Planned, "Cancel", "on the day the plan was made or later", state => state.Cancel(DecidedOn))
        .Case(Planned, "Cancel", "before the plan was made", state => state.Cancel(DecidedOn.PlusDays(-1)))
        .Case(Postponed, "CarryOut", "before it was postponed", state => state.CarryOut(PostponedOn.PlusDays(-1)))
        .Begins("CarryOutUnplanned", "without a plan", () => CarryOutUnplanned(InspectionKind.Supervision))
        .Begins("CarryOutUnplanned", "without saying which of the two", () => CarryOutUnplanned(InspectionKind.Unstated));

    private static OneOf<PlannedOversight, Refusal> Plan(InspectionKind kind, LocalDate plannedFor) => PlannedOversight.Plan(Unit, Superior, Of2017, kind, DecidedOn, plannedFor);

    private static OneOf<DoneOversight, Refusal> CarryOutUnplanned(InspectionKind kind) => DoneOversight.CarryOutUnplanned(Unit, Superior, Of2017, kind, PlannedFor);
}
