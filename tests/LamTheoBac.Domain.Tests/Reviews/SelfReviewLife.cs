using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Tests.LifeCycles;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Tests.Reviews;

internal static class SelfReviewLife
{
    public static readonly PersonId Reviewed = PersonId.From("p1");
    public static readonly LocalDate ScheduledOn = new(2025, 11, 20);
    public static readonly LocalDate HeldOn = new(2025, 12, 3);

    public static ScheduledSelfReview Scheduled { get; } = Schedule(ReviewOccasion.YearEnd);

    public static HeldSelfReview Held { get; } = Scheduled.Hold(HeldOn).Taken();

    public static HeldSelfReview HeldInAMeeting { get; } = Schedule(ReviewOccasion.CellMeeting).Hold(HeldOn).Taken();

    public static CancelledSelfReview Cancelled { get; } = Scheduled.Cancel(ScheduledOn).Taken();

    public static ReviewScope Obliged { get; } = Scope(new LocalDate(2010, 1, 1));

    public static ReviewScope LeftOut { get; } = Scope(new LocalDate(2025, 9, 1), suspended: true);

    public static RatedSelfReview Rated { get; } = Held.Rate(QualityRating.Good, HeldOn, Obliged).Taken();

    public static LifeCycle Life { get; } = new LifeCycle(typeof(SelfReview))
        .Case(Scheduled, "Hold", "on the day it was scheduled or later", state => state.Hold(ScheduledOn))
        .Case(Scheduled, "Hold", "before it was scheduled", state => state.Hold(ScheduledOn.PlusDays(-1)))
        .Case(Scheduled, "Cancel", "on the day it was scheduled or later", state => state.Cancel(ScheduledOn))
        .Case(Scheduled, "Cancel", "before it was scheduled", state => state.Cancel(ScheduledOn.PlusDays(-1)))
        .Case(Held, "Rate", "at the end of the year, somebody who is obliged", state => state.Rate(QualityRating.Good, HeldOn, Obliged))
        .Case(Held, "Rate", "at the end of the year, nobody asks who is obliged", state => state.Rate(QualityRating.Good, HeldOn))
        .Case(Held, "Rate", "somebody who is left out", state => state.Rate(QualityRating.Good, HeldOn, LeftOut))
        .Case(Held, "Rate", "before it was held", state => state.Rate(QualityRating.Good, HeldOn.PlusDays(-1)))
        .Case(HeldInAMeeting, "Rate", "in a regular meeting", state => state.Rate(QualityRating.Good, HeldOn))
        .Case(HeldInAMeeting, "Rate", "in a regular meeting, before it was held, somebody who is left out", state => state.Rate(QualityRating.Good, HeldOn.PlusDays(-1), LeftOut));

    private static ScheduledSelfReview Schedule(ReviewOccasion occasion) => ScheduledSelfReview.Of(Reviewed, CycleId.From("2025"), OrganizationId.From("BK-01"), occasion, ScheduledOn);

    private static ReviewScope Scope(LocalDate admittedOn, bool suspended = false) => ReviewRule.Usual.ScopeOf(
        Reviewed, HeldOn, [Membership.Of(Reviewed, MembershipStatus.Probationary, Validity.Since(admittedOn))], suspended ? [Suspension.Of(Reviewed, Validity.Since(HeldOn))] : [], []).Taken();
}
