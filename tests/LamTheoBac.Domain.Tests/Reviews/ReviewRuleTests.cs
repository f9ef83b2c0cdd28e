using CsCheck;
using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Tests.LifeCycles;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Tests.Reviews;

public sealed class ReviewRuleTests
{
    private static readonly PersonId Person = PersonId.From("p1");
    private static readonly Citation Document = Citation.Of(DocumentNumber.From("01-QĐ/TU"));
    private static readonly LocalDate ReviewDay = new(2025, 12, 15);
    private static readonly LocalDate First = new(2025, 10, 1);

    [Theory]
    [InlineData("2025-06-15", true)]
    [InlineData("2025-06-16", false)]
    [InlineData("2025-12-15", false)]
    public void ScopeOf_AdmittedSoLongBefore_IsObligedFromExactlySixMonthsOn(string admittedOn, bool obliged)
    {
        var scope = Scope([Member(admittedOn, null)]);
        Assert.Equal(obliged, scope.IsObliged);
        Assert.Equal(obliged ? [] : [LeftOutReason.AdmittedRecently], scope.Reasons);
    }

    [Fact]
    public void ScopeOf_MonthWithoutThatDay_CountsToItsLastDay()
    {
        Assert.True(Scope([Member("2025-08-31", null)], "2026-02-28").IsObliged);
        Assert.False(Scope([Member("2025-08-31", null)], "2026-02-27").IsObliged);
    }

    [Fact]
    public void ScopeOf_ProbationaryThenOfficial_CountsFromAdmission() =>
        Assert.True(Scope([Member("2025-11-01", null, MembershipStatus.Official), Member("2024-11-01", "2025-11-01")]).IsObliged);

    [Fact]
    public void ScopeOf_GapInTheMembership_BeginsAnew() =>
        Assert.Equal([LeftOutReason.AdmittedRecently], Scope([Member("2020-01-01", "2025-10-31"), Member("2025-11-01", null)]).Reasons);

    [Fact]
    public void ScopeOf_NoMembershipOnTheDay_IsNotAMember()
    {
        Assert.Equal([LeftOutReason.NotAMember], Scope([]).Reasons);
        Assert.Equal([LeftOutReason.NotAMember], Scope([Member("2010-01-01", "2025-12-15"), Member("2025-12-16", null)]).Reasons);
        Assert.Equal([LeftOutReason.NotAMember], Scope([Membership.Of(PersonId.From("p2"), MembershipStatus.Official, Validity.Since(First.PlusYears(-9)))]).Reasons);
    }

    [Fact]
    public void ScopeOf_SeveralReasons_GivesAll() =>
        Assert.Equal([LeftOutReason.AdmittedRecently, LeftOutReason.Suspended, LeftOutReason.Exempt], Scope([Member("2025-12-01", null)], suspended: true, exempt: true).Reasons);

    [Fact]
    public void ScopeOf_OthersRecords_ArePassedOver()
    {
        var (other, always) = (PersonId.From("p2"), Validity.Since(First.PlusYears(-9)));
        Assert.True(ReviewRule.Usual.ScopeOf(Person, ReviewDay, [Membership.Of(Person, MembershipStatus.Official, always)], [Suspension.Of(other, always)], [Exemption.Of(other, always, default)]).Taken().IsObliged);
    }

    [Fact]
    public void ScopeOf_SuspensionAndExemption_HoldFromTheFirstDayToBeforeTheLast()
    {
        var (member, during) = (Membership.Of(Person, MembershipStatus.Official, Validity.Since(First.PlusYears(-9))), Validity.Between(ReviewDay, ReviewDay.PlusDays(1)));
        Assert.Equal([LeftOutReason.Suspended, LeftOutReason.Exempt], On(0));
        Assert.Empty(On(-1));
        Assert.Empty(On(1));

        IEnumerable<LeftOutReason> On(int days) =>
            ReviewRule.Usual.ScopeOf(Person, ReviewDay.PlusDays(days), [member], [Suspension.Of(Person, during)], [Exemption.Of(Person, during, default)]).Taken().Reasons;
    }

    [Fact]
    public void ScopeOf_DayOutsideTheRule_IsRefused()
    {
        Assert.Equal([LifeCycleFaultCodes.NotValidThen], ReviewRule.Usual.ScopeOf(Person, new LocalDate(2025, 8, 29), [], [], []).Codes());
        Assert.Equal(new LocalDate(2025, 8, 30), ReviewRule.Usual.ScopeOf(Person, new LocalDate(2025, 8, 30), [], [], []).Taken().On);
    }

    [Fact]
    public void ScopeOf_AnyMemberships_CountsTheDaysInARow() =>
        Gen.Select(Gen.Int[0, 6].Array[0, 8], Gen.Int[0, 40], Gen.Int[0, 10], Gen.Bool).Sample((lengths, day, minimum, reverse) =>
        {
            // Stretches by turns of being a member and not; one of no days joins its neighbours.
            var memberships = new List<Membership>();
            for (var (index, from) = (0, First); index < lengths.Length; from = from.PlusDays(lengths[index++]))
                if (index % 3 != 2)
                    memberships.Add(Membership.Of(Person, MembershipStatus.Official, Validity.Between(from, from.PlusDays(lengths[index]))));
            if (reverse) memberships.Reverse();
            var on = First.PlusDays(day);
            var daysBefore = 0;
            while (memberships.Any(membership => membership.During.Contains(on.PlusDays(-daysBefore)))) daysBefore++;
            var expected = daysBefore == 0 ? LeftOutReason.NotAMember : daysBefore - 1 < minimum ? LeftOutReason.AdmittedRecently : default(LeftOutReason?);
            var rule = ReviewRule.Of(Period.FromDays(minimum), Document, Validity.Since(First));
            return rule.ScopeOf(Person, on, memberships, [], []).Taken().Reasons.Cast<LeftOutReason?>().SingleOrDefault() == expected;
        }, iter: 3000);

    [Fact]
    public void Of_NegativeTimeOrHours_Throws()
    {
        Assert.Throws<ArgumentException>(() => ReviewRule.Of(Period.FromMonths(-1), Document, Validity.Since(First)));
        Assert.Throws<ArgumentException>(() => ReviewRule.Of(Period.FromHours(1), Document, Validity.Since(First)));
        Assert.ThrowsAny<ArgumentException>(() => ReviewRule.Of(null!, Document, Validity.Since(First)));
        Assert.ThrowsAny<ArgumentException>(() => ReviewRule.Of(Period.Zero, null!, Validity.Since(First)));
    }

    private static Membership Member(string from, string? to, MembershipStatus status = MembershipStatus.Probationary) =>
        Membership.Of(Person, status, Validity.Between(Records.Day(from), to is null ? null : Records.Day(to)));

    private static ReviewScope Scope(IEnumerable<Membership> memberships, string on = "2025-12-15", bool suspended = false, bool exempt = false) => ReviewRule.Usual.ScopeOf(
        Person, Records.Day(on), memberships, suspended ? [Suspension.Of(Person, Validity.Since(First))] : [], exempt ? [Exemption.Of(Person, Validity.Since(First), ExemptionReason.Age)] : []).Taken();
}
