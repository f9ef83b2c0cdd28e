using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Tests.LifeCycles;
using LamTheoBac.Domain.Time;
using OneOf;

namespace LamTheoBac.Domain.Tests.Supervision;

internal static class ProgrammeReviewLife
{
    public static readonly Citation About = Citation.Of(DocumentNumber.From("05-HD/TU"), new LocalDate(2017, 2, 14));
    public static readonly LocalDate FirstDay = new(2017, 2, 14);
    public static readonly LocalDate LastDay = new(2020, 12, 31);

    public static PlannedProgrammeReview Interim { get; } = Plan(ProgrammeReviewKind.Interim, new LocalDate(2018, 5, 19)).Taken();

    public static PlannedProgrammeReview Final { get; } = Plan(ProgrammeReviewKind.Final, LastDay).Taken();

    public static HeldProgrammeReview Held { get; } = Interim.Hold(new LocalDate(2018, 5, 21)).Taken();

    public static LifeCycle Life { get; } = new LifeCycle(typeof(ProgrammeReview))
        .Begins("Plan", "a final review, for the last day of the period or later", () => Plan(ProgrammeReviewKind.Final, LastDay))
        .Begins("Plan", "a final review, for a day before the last of the period", () => Plan(ProgrammeReviewKind.Final, LastDay.PlusDays(-1)))
        .Begins("Plan", "an interim review, for a day before the first of the period", () => Plan(ProgrammeReviewKind.Interim, FirstDay.PlusDays(-1)))
        .Case(Interim, "Hold", "an interim review, on the first day of the period or later", state => state.Hold(FirstDay))
        .Case(Interim, "Hold", "an interim review, when the period is over", state => state.Hold(LastDay.PlusDays(1)))
        .Case(Interim, "Hold", "an interim review, before the first day of the period", state => state.Hold(FirstDay.PlusDays(-1)))
        .Case(Final, "Hold", "a final review, on the last day of the period or later", state => state.Hold(LastDay))
        .Case(Final, "Hold", "a final review, before the last day of the period", state => state.Hold(LastDay.PlusDays(-1)));

    public static OneOf<PlannedProgrammeReview, Refusal> Plan(ProgrammeReviewKind kind, LocalDate plannedFor) =>
        PlannedProgrammeReview.Plan(OrganizationId.From("BK"), kind, About, Validity.Between(FirstDay, LastDay.PlusDays(1)), plannedFor);
}
