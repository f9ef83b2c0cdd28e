using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Tests.LifeCycles;

namespace LamTheoBac.Domain.Tests.Reviews;

internal static class ShortcomingLife
{
    private static readonly CycleId Of2017 = CycleId.From("2017");
    private static readonly CycleId Of2018 = CycleId.From("2018");
    private static readonly LocalDate Named = new(2016, 12, 20);
    private static readonly LocalDate Taken = new(2017, 2, 1);

    public static FoundShortcoming Found { get; } = FoundShortcoming.Of(OrganizationId.From("BK-01"), "s1", CycleId.From("2016"), Named);

    public static PlannedShortcoming Planned { get; } = Found.PlanFor(Of2017, Taken).Taken();

    public static RepairedShortcoming Repaired { get; } = Planned.Repair(new LocalDate(2017, 10, 1)).Taken();

    public static LifeCycle Life { get; } = new LifeCycle(typeof(Shortcoming))
        .Case(Found, "PlanFor", "on the day it was named or later", state => state.PlanFor(Of2017, Named))
        .Case(Found, "PlanFor", "before it was named", state => state.PlanFor(Of2017, Named.PlusDays(-1)))
        .Case(Found, "Repair", "without a plan", state => state.Repair(Named))
        .Case(Found, "Repair", "before it was named", state => state.Repair(Named.PlusDays(-1)))
        .Case(Planned, "PlanFor", "for the next cycle", state => state.PlanFor(Of2018, Taken))
        .Case(Planned, "PlanFor", "for a cycle that has it, and before that plan", state => state.PlanFor(Of2017, Taken.PlusDays(-1)))
        .Case(Planned, "Repair", "on the day it was planned or later", state => state.Repair(Taken))
        .Case(Planned, "Repair", "before it was planned", state => state.Repair(Taken.PlusDays(-1)));
}
