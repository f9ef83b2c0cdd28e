using CsCheck;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Tests.LifeCycles;
using OneOf;
using static LamTheoBac.Domain.Tests.Reviews.IndicatorReviewLife;

namespace LamTheoBac.Domain.Tests.Reviews;

public sealed class IndicatorReviewTests
{
    private static readonly OrganizationId Unit = OrganizationId.From("BK-01");
    private static readonly CycleId Of2017 = CycleId.From("2017");

    // Few indicators, so that sets often meet.
    private static readonly Gen<IndicatorSet> AnySet = Gen.Int[0, 31].Select(bits => IndicatorSet.Of(Enumerable.Range(0, 5).Where(index => (bits & (1 << index)) != 0).Select(IndicatorCode.At)));

    [Fact]
    public void Record_EveryState_SaysWhatTheRegisterCounts()
    {
        Assert.Equal(IndicatorReviewRecord.Of(Unit, Of2017, HeldOn, Set("I.1-III.9"), Set("I.3|II.5-II.6"), default), Held.Record);
        Assert.Equal(IndicatorReviewRecord.Of(Unit, Of2017, HeldOn, Set("I.1-III.9"), Set("I.3|II.5-II.6"), Set("II.5")), Remedied.Record);
    }

    [Fact]
    public void Outstanding_AfterRemedies_IsWhatIsLeft()
    {
        Assert.Equal(Held.Found, Held.Outstanding);
        Assert.Equal(Set("I.3|II.6"), Remedied.Outstanding);
        Assert.Equal(IndicatorSet.Empty, Remedied.Remedy(RemediedOn, Set("I.3|II.6")).Taken().Outstanding);
    }

    [Fact]
    public void Hold_FoundOutsideExamined_NamesThoseOutside()
    {
        var reason = Assert.Single(Hold("I.1-I.9", "I.3|II.5|III.1").Reasons());
        Assert.Equal(LifeCycleFaultCodes.OutsideSet, reason.Code);
        Assert.Equal("II.5|III.1", reason.Found);
        Assert.Equal(["I.1-I.9"], reason.Expected);
    }

    [Fact]
    public void Remedy_SomeAgainAndSomeOutside_NamesEachSet()
    {
        var reasons = Remedied.Remedy(RemediedOn, Set("I.1|II.5-II.6")).Reasons();
        Assert.Equal([(LifeCycleFaultCodes.OutsideSet, "I.1"), (LifeCycleFaultCodes.AlreadyGiven, "II.5")], reasons.Select(reason => (reason.Code, reason.Found)));
    }

    [Fact]
    public void Hold_DefaultId_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => HeldIndicatorReview.Hold(default, Of2017, HeldOn, IndicatorSet.All, default));
        Assert.ThrowsAny<ArgumentException>(() => HeldIndicatorReview.Hold(Unit, default, HeldOn, IndicatorSet.All, default));
    }

    [Fact]
    public void Steps_AnyHistory_KeepExaminedAboveFoundAboveRemedied()
    {
        var (taken, refused) = (0, 0);
        Gen.Select(AnySet, AnySet, Gen.Select(Gen.Int[0, 9], AnySet).Array[0, 6]).Sample((examined, found, remedies) =>
        {
            var begun = HeldIndicatorReview.Hold(Unit, Of2017, HeldOn, examined, found);
            Assert.Equal(examined.Count > 0 && found.IsSubsetOf(examined), begun.IsT0);
            var (review, last, all) = ((IndicatorReview?)begun.Match(held => held, _ => (HeldIndicatorReview?)null), HeldOn, IndicatorSet.Empty);
            foreach (var (day, set) in review is null ? [] : remedies)
            {
                var on = HeldOn.PlusDays(day);
                var allowed = on >= last && set.Count > 0 && set.IsSubsetOf(found.Except(all));
                Remedy(review!, on, set).Switch(
                    next => { Assert.True(allowed); (review, last, all) = (next, on, all.Union(set)); Interlocked.Increment(ref taken); },
                    _ => { Assert.False(allowed); Interlocked.Increment(ref refused); });
                Assert.Equal(all, review!.Remedied);
                Assert.True(review.Remedied.IsSubsetOf(review.Found) && review.Found.IsSubsetOf(review.Examined));
                Assert.Equal(review.Found, review.Remedied.Union(review.Outstanding));
            }
        }, iter: 3000);
        Assert.True(taken > 100 && refused > 100, $"{taken} taken, {refused} refused");
    }

    private static OneOf<RemediedIndicatorReview, Refusal> Remedy(IndicatorReview review, LocalDate on, IndicatorSet set) => review switch
    {
        HeldIndicatorReview held => held.Remedy(on, set),
        RemediedIndicatorReview remedied => remedied.Remedy(on, set),
        _ => throw new InvalidOperationException(review.GetType().Name),
    };
}
