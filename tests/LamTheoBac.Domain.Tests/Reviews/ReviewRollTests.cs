using CsCheck;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Tests.LifeCycles;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Tests.Reviews;

public sealed class ReviewRollTests
{
    private static readonly CycleId Of2025 = CycleId.From("2025");
    private static readonly LocalDate AsOf = new(2025, 12, 31);
    private static readonly IReadOnlyList<ReviewScope> List = [Scope("p1"), Scope("p2"), Scope("p3"), Scope("p4", member: false), Scope("p5", member: false, suspended: true)];

    [Fact]
    public void Of_ManagerInTwoPlaces_IsOnePersonAndTwoReviews()
    {
        var roll = Roll(List, Review("p1"), Review("p1", "cell-2"), Rated("p2"));
        Assert.Equal(3, roll.PersonsObliged);
        Assert.Equal(2, roll.PersonsReviewed);
        Assert.Equal(3, roll.ReviewsHeld);
        Assert.Equal([PersonId.From("p3")], roll.Missing);
    }

    [Fact]
    public void Of_ReviewOfOneLeftOutOrNotListed_IsListedAndNotCounted()
    {
        var (leftOut, unlisted) = (Review("p4"), Review("elsewhere"));
        var roll = Roll(List, unlisted, leftOut);
        Assert.Equal((0, 0), (roll.PersonsReviewed, roll.ReviewsHeld));
        Assert.Equal([leftOut], roll.ReviewsOfLeftOut);
        Assert.Equal([unlisted], roll.ReviewsOfUnlisted);
    }

    [Fact]
    public void LeftOutFor_SeveralReasons_StandsUnderEach()
    {
        var roll = Roll(List);
        Assert.Equal(["p4", "p5"], roll.LeftOut.Select(scope => scope.Person.Text));
        Assert.Equal(["p4", "p5"], roll.LeftOutFor(LeftOutReason.NotAMember).Select(person => person.Text));
        Assert.Equal(["p5"], roll.LeftOutFor(LeftOutReason.Suspended).Select(person => person.Text));
        Assert.Empty(roll.LeftOutFor(LeftOutReason.Exempt));
        Assert.ThrowsAny<ArgumentException>(() => roll.LeftOutFor(default));
    }

    [Fact]
    public void Of_OtherRoundOrDay_DoesNotCount()
    {
        var scheduled = ScheduledSelfReview.Of(PersonId.From("p1"), Of2025, OrganizationId.From("cell"), ReviewOccasion.YearEnd, AsOf);
        var roll = Roll(List, scheduled, scheduled.Cancel(AsOf).Taken(), Review("p1", cycle: "2024"), Review("p1", occasion: ReviewOccasion.CellMeeting), Review("p1", day: 1), Review("p2", day: 0));
        Assert.Equal([PersonId.From("p2")], roll.Reviewed);
        Assert.Equal(1, roll.ReviewsHeld);
        Assert.Empty(roll.ReviewsOfUnlisted);
    }

    [Fact]
    public void Of_PersonOrReviewTwice_IsRefusedWithEveryPosition()
    {
        var answer = ReviewRoll.Of(Of2025, AsOf, [.. List, Scope("p1", member: false)], [Review("p1", day: 1), Review("p2"), Rated("p2"), Review("p2", "cell-2")]);
        Assert.Equal(
            [(LifeCycleFaultCodes.DuplicateEntry, new FaultPlace.InStep("list", 5), "p1"), (LifeCycleFaultCodes.DuplicateEntry, new FaultPlace.InStep("reviews", 2), "p2")],
            answer.Reasons().Select(reason => (reason.Code, (FaultPlace.InStep)reason.Place, reason.Found)));
    }

    [Fact]
    public void Of_NoCycle_Throws() => Assert.ThrowsAny<ArgumentException>(() => ReviewRoll.Of(default, AsOf, [], []));

    [Fact]
    public void Of_AnyRound_IsACompletePartitionInAnyOrder() =>
        Gen.Select(Gen.Int[0, 2].Array[5], Gen.Select(Gen.Int[0, 6], Gen.Int[0, 2]).HashSet[0, 15], Gen.Int).Sample((standing, held, seed) =>
        {
            List<ReviewScope> list = [.. standing.Select((one, number) => (one, number)).Where(one => one.one < 2).Select(one => Scope($"p{one.number}", member: one.one == 0))];
            List<SelfReview> reviews = [.. held.Select(one => Review($"p{one.Item1}", $"cell-{one.Item2}"))];
            var roll = Roll(list, [.. reviews]);

            Assert.Equal(list.Select(scope => scope.Person).Order(), roll.Reviewed.Concat(roll.Missing).Concat(roll.LeftOut.Select(scope => scope.Person)).Order());
            Assert.Equal(reviews.Count, roll.ReviewsHeld + roll.ReviewsOfLeftOut.Count + roll.ReviewsOfUnlisted.Count);
            Assert.InRange(roll.PersonsReviewed, 0, Math.Min(roll.PersonsObliged, roll.ReviewsHeld));
            Assert.All(roll.Missing, person => Assert.DoesNotContain(reviews, review => review.Subject == person));

            var random = new Random(seed);
            Assert.Equal(roll, Roll([.. list.OrderBy(_ => random.Next())], [.. reviews.OrderBy(_ => random.Next())]));
        }, iter: 1000);

    private static ReviewRoll Roll(IEnumerable<ReviewScope> list, params IEnumerable<SelfReview> reviews) => ReviewRoll.Of(Of2025, AsOf, list, reviews).Taken();

    private static RatedSelfReview Rated(string person) => Review(person).Rate(QualityRating.Fulfilled, AsOf).Taken();

    private static HeldSelfReview Review(string person, string place = "cell", string cycle = "2025", ReviewOccasion occasion = ReviewOccasion.YearEnd, int day = -10) =>
        ScheduledSelfReview.Of(SubjectId.From(person), CycleId.From(cycle), OrganizationId.From(place), occasion, AsOf.PlusDays(-20)).Hold(AsOf.PlusDays(day)).Taken();

    private static ReviewScope Scope(string id, bool member = true, bool suspended = false)
    {
        var (person, always) = (PersonId.From(id), Validity.Since(AsOf.PlusYears(-9)));
        return ReviewRule.Usual.ScopeOf(person, AsOf, member ? [Membership.Of(person, MembershipStatus.Official, always)] : [], suspended ? [Suspension.Of(person, always)] : [], []).Taken();
    }
}
