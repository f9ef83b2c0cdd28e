using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Tests.LifeCycles;
using LamTheoBac.Domain.Values;
using static LamTheoBac.Domain.Tests.Reviews.SelfReviewLife;

namespace LamTheoBac.Domain.Tests.Reviews;

public sealed class SelfReviewTests
{
    private static readonly CycleId Of2025 = CycleId.From("2025");

    [Fact]
    public void Record_EveryState_IsOnlyOfWhatWasHeld()
    {
        Assert.Null(((SelfReview)Scheduled).Record);
        Assert.Null(((SelfReview)Cancelled).Record);
        Assert.Equal(SelfReviewRecord.Of(Reviewed, Of2025, HeldOn), Held.Record);
        Assert.Equal(SelfReviewRecord.Of(Reviewed, Of2025, HeldOn, Reported<QualityRating>.Known(QualityRating.Good)), Rated.Record);
    }

    [Fact]
    public void HeldOn_EveryState_IsOnlyOfWhatWasHeld() =>
        Assert.Equal([null, null, HeldOn, HeldOn], new SelfReview[] { Scheduled, Cancelled, Held, Rated }.Select(review => review.HeldOn));

    [Fact]
    public void Rate_LeftOut_NamesEveryReason()
    {
        var reason = Assert.Single(Held.Rate(QualityRating.Good, HeldOn, LeftOut).Reasons());
        Assert.Equal(LifeCycleFaultCodes.LeftOut, reason.Code);
        Assert.Equal("p1", reason.Found);
        Assert.Equal(["admitted-recently", "suspended"], reason.Expected);
    }

    [Fact]
    public void Rate_ScopeOfAnother_Throws()
    {
        var other = ReviewRule.Usual.ScopeOf(PersonId.From("p2"), HeldOn, [], [], []).Taken();
        Assert.Throws<ArgumentException>(() => Held.Rate(QualityRating.Good, HeldOn, other));
    }

    [Fact]
    public void Rate_NoRating_Throws() => Assert.ThrowsAny<ArgumentException>(() => Held.Rate(default, HeldOn));

    [Fact]
    public void Of_DefaultIdOrOccasion_Throws()
    {
        var place = OrganizationId.From("BK-01");
        Assert.ThrowsAny<ArgumentException>(() => ScheduledSelfReview.Of(default, Of2025, place, ReviewOccasion.YearEnd, HeldOn));
        Assert.ThrowsAny<ArgumentException>(() => ScheduledSelfReview.Of(Reviewed, default, place, ReviewOccasion.YearEnd, HeldOn));
        Assert.ThrowsAny<ArgumentException>(() => ScheduledSelfReview.Of(Reviewed, Of2025, default, ReviewOccasion.YearEnd, HeldOn));
        Assert.ThrowsAny<ArgumentException>(() => ScheduledSelfReview.Of(Reviewed, Of2025, place, default, HeldOn));
    }
}
