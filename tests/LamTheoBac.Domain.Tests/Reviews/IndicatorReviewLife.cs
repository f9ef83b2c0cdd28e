using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Tests.LifeCycles;
using OneOf;

namespace LamTheoBac.Domain.Tests.Reviews;

internal static class IndicatorReviewLife
{
    public static readonly LocalDate HeldOn = new(2017, 12, 5);
    public static readonly LocalDate RemediedOn = new(2018, 3, 1);

    public static HeldIndicatorReview Held { get; } = Hold("I.1-III.9", "I.3|II.5-II.6").Taken();

    public static HeldIndicatorReview FoundNone { get; } = Hold("I.1-III.9", "").Taken();

    public static RemediedIndicatorReview Remedied { get; } = Held.Remedy(RemediedOn, Set("II.5")).Taken();

    public static LifeCycle Life { get; } = new LifeCycle(typeof(IndicatorReview))
        .Begins("Hold", "what was found was examined", () => Hold("I.1-I.9", "I.3"))
        .Begins("Hold", "nothing was found", () => Hold("I.1-I.9", ""))
        .Begins("Hold", "one that was found was not examined", () => Hold("I.1-I.9", "I.3|II.5"))
        .Begins("Hold", "nothing was examined, and something found", () => Hold("", "I.3"))
        .Case(Held, "Remedy", "on the day of the review or later, some of what was found", state => state.Remedy(HeldOn, Set("II.5")))
        .Case(Held, "Remedy", "one that was not found", state => state.Remedy(HeldOn, Set("I.1|II.5")))
        .Case(Held, "Remedy", "none", state => state.Remedy(HeldOn, Set("")))
        .Case(Held, "Remedy", "one that was not found, and before the review", state => state.Remedy(HeldOn.PlusDays(-1), Set("I.1")))
        .Case(FoundNone, "Remedy", "nothing was found", state => state.Remedy(HeldOn, Set("I.1")))
        .Case(Remedied, "Remedy", "the rest", state => state.Remedy(RemediedOn, Set("I.3|II.6")))
        .Case(Remedied, "Remedy", "one that is remedied", state => state.Remedy(RemediedOn, Set("II.5-II.6")))
        .Case(Remedied, "Remedy", "none, and before the last remedy", state => state.Remedy(RemediedOn.PlusDays(-1), Set("")))
        .Case(Remedied, "Remedy", "one that is remedied and one that was not found, and before the last remedy", state => state.Remedy(RemediedOn.PlusDays(-1), Set("I.1|II.5")));

    public static IndicatorSet Set(string text) => IndicatorSet.TryParse(text)!.Value;

    public static OneOf<HeldIndicatorReview, Refusal> Hold(string examined, string found) =>
        HeldIndicatorReview.Hold(OrganizationId.From("BK-01"), CycleId.From("2017"), HeldOn, Set(examined), Set(found));
}
