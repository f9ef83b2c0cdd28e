using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Standards;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Time;
using static LamTheoBac.Domain.Tests.Records;

namespace LamTheoBac.Domain.Tests;

/// <summary>The table "Of an organization" of DATA.md, asked of the cell as of 2017-06-30 in the cycle 2017.</summary>
public sealed class OrganizationFactTests
{
    [Fact]
    public void Own_Organization_IsItsPeriodOfTheDay()
    {
        var contents = Contents with { Organizations = [.. Contents.Organizations, Period("x", "root", OrganizationLevel.GrassrootsCell, OrganizationKind.Agency), Period("y", "x", OrganizationLevel.Group)] };
        Assert.Equal(("x", "grassroots-cell", "agency"), (contents.Ask("x", "id"), contents.Ask("x", "level"), contents.Ask("x", "kind")));
        Assert.Equal("", contents.Ask("cell", "kind"));
        Assert.Equal("agency", contents.Ask("y", "parent.kind"));
    }

    [Theory]
    [InlineData("", "in", "false", "", "", "")]
    [InlineData("", "missing", "?", "?", "?", "?")]
    [InlineData("2017-05-01, I.1-I.9, I.1|I.2, I.1", "in", "true", "9", "2", "1")]
    [InlineData("2017-05-01, I.1-I.9, I.1|I.2, I.1", "missing", "true", "?", "?", "?")]
    [InlineData("2017-06-30", "in", "true", "0", "0", "0")]
    [InlineData("2017-07-01, I.1-I.9", "in", "false", "", "", "")]
    [InlineData("2017-06-01, I.1-I.3; 2017-05-01, I.1-I.9", "in", "true", "3", "0", "0")]
    [InlineData("2017-06-01, I.1-I.3; 2017-06-01, I.1-I.9", "in", "true", "9", "0", "0")]
    public void Indicators_Rows_AreTheSetsOfTheLatestReview(string rows, string returns, string reviewed, string examined, string found, string remedied)
    {
        var reviews = Rows(rows, 4).Select(row => IndicatorReviewRecord.Of(Id("cell"), Cycle, Day(row[0]), Set(row[1]), Set(row[2]), Set(row[3])));
        var facts = (Contents with { IndicatorReviews = [.. reviews] }).WithReturns(returns).Snapshot();
        Assert.Equal(
            [reviewed, examined, found, remedied],
            new[] { "indicators.reviewed", "indicators.examined", "indicators.found", "indicators.remedied" }.Select(attribute => facts.Ask("cell", attribute)));
    }

    [Theory]
    [InlineData("", "in", "false")]
    [InlineData("", "missing", "?")]
    [InlineData("a, 2015-01-01", "in", "true")]
    [InlineData("a, 2015-01-01", "missing", "true")]
    [InlineData("a, 2017-06-30", "in", "true")]
    [InlineData("a, 2017-07-01", "in", "false")]
    [InlineData("a, 2017-07-01", "missing", "?")]
    [InlineData("a", "in", "false")]
    [InlineData("a, 2015-01-01, 2017-06-30", "in", "false")]
    [InlineData("a, 2015-01-01, 2017-07-01", "in", "true")]
    [InlineData("a, 2015-01-01, 2016-01-01; b, 2016-01-01", "in", "true")]
    public void Standards_Rows_AreIssuedUntilWithdrawn(string rows, string returns, string issued)
    {
        var standards = Rows(rows, 3).Select(row => StandardSetRecord.Of(Id("cell"), row[0], null, DayOrNull(row[1]), DayOrNull(row[2])));
        Assert.Equal(issued, (Contents with { Standards = [.. standards] }).WithReturns(returns).Ask("cell", "standards.issued"));
    }

    [Theory]
    [InlineData("", "in", "0", "0", "0")]
    [InlineData("", "missing", "?", "?", "?")]
    [InlineData("2016, 2017, 2017-06-30", "missing", "?", "?", "?")]
    [InlineData("2016, 2017, 2017-06-30", "in", "1", "1", "1")]
    [InlineData("2016, 2017, 2017-07-01", "in", "1", "1", "0")]
    [InlineData("2016, 2017", "in", "1", "1", "0")]
    [InlineData("2016,, 2017-06-30", "in", "1", "0", "0")]
    [InlineData("2016, 2018, 2017-06-30", "in", "1", "0", "0")]
    [InlineData("2017, 2017, 2017-06-30", "in", "0", "0", "0")]
    [InlineData("2015, 2017, 2017-06-30", "in", "0", "0", "0")]
    [InlineData("2016, 2017, 2017-01-01; 2016, 2017; 2016", "in", "3", "2", "1")]
    public void Shortcomings_Rows_AreCarriedThenPlannedThenResolved(string rows, string returns, string carried, string planned, string resolved)
    {
        var shortcomings = Rows(rows, 3).Select((row, number) =>
            ShortcomingRecord.Of(Id("cell"), $"{number}", CycleId.From(row[0]), row[1].Length == 0 ? null : CycleId.From(row[1]), DayOrNull(row[2])));
        var facts = (Contents with { Shortcomings = [.. shortcomings] }).WithReturns(returns).Snapshot();
        Assert.Equal([carried, planned, resolved], new[] { "shortcomings.carried", "shortcomings.planned", "shortcomings.resolved" }.Select(attribute => facts.Ask("cell", attribute)));
    }

    [Theory]
    [InlineData("", "in", "0", "0")]
    [InlineData("", "missing", "?", "?")]
    [InlineData("2017-01-01, 2017-06-30", "in", "1", "1")]
    [InlineData("2017-01-01, 2017-06-30", "missing", "?", "?")]
    [InlineData("2017-06-30, 2017-07-01", "in", "1", "0")]
    [InlineData("2017-07-01", "in", "0", "0")]
    [InlineData("2016-12-31, 2017-01-01", "in", "0", "1")]
    [InlineData("2016-12-31, 2016-12-31", "in", "0", "0")]
    public void Issues_Rows_AreCountedInTheCycleUpToTheDay(string rows, string returns, string raised, string resolved)
    {
        var issues = Rows(rows, 2).Select((row, number) => PressingIssueRecord.Of(Id("cell"), $"{number}", null, Day(row[0]), DayOrNull(row[1])));
        var facts = (Contents with { PressingIssues = [.. issues] }).WithReturns(returns).Snapshot();
        Assert.Equal((raised, resolved), (facts.Ask("cell", "issues.raised"), facts.Ask("cell", "issues.resolved")));
    }

    [Theory]
    [InlineData("", "in", "false")]
    [InlineData("", "missing", "?")]
    [InlineData("2017, 2017-06-30", "in", "true")]
    [InlineData("2017, 2017-06-30", "missing", "true")]
    [InlineData("2017, 2017-07-01", "in", "false")]
    [InlineData("2017, 2017-07-01", "missing", "?")]
    [InlineData("2017", "in", "false")]
    [InlineData("2016, 2017-06-30", "in", "false")]
    public void Inspected_Rows_AreDoneInTheCycle(string rows, string returns, string inspected)
    {
        var inspections = Rows(rows, 2).Select(row => InspectionRecord.Of(Id("cell"), CycleId.From(row[0]), InspectionKind.Supervision, Day("2017-01-01"), DayOrNull(row[1])));
        Assert.Equal(inspected, (Contents with { Inspections = [.. inspections] }).WithReturns(returns).Ask("cell", "inspected"));
    }

    [Fact]
    public void MembersCount_Organization_IsTheMembersPlacedDirectlyAtIt()
    {
        var facts = (Contents with
        {
            People = [.. new[] { "p", "q", "w", "gone" }.Select(id => Person.Of(PersonId.From(id)))],
            Memberships = [.. new[] { "p", "q" }.Select(id => Membership.Of(PersonId.From(id), MembershipStatus.Probationary, Always)), Membership.Of(PersonId.From("gone"), MembershipStatus.Official, Validity.Between(Day("2011-01-01"), AsOf))],
            Assignments = [Assign("p", "cell"), Assign("q", "cell"), Assign("w", "cell"), Assign("gone", "cell"), Assign("q", "other", AssignmentRole.Temporary)],
            Returns = [],
        }).Snapshot();
        Assert.Equal(("2", "0", "0"), (facts.Ask("cell", "members.count"), facts.Ask("other", "members.count"), facts.Ask("committee", "members.count")));
    }

    [Fact]
    public void CycleBefore_OwnCycles_IsTheLatestBegunBefore()
    {
        CommitmentCycle Own(string id, string from, string to) => CommitmentCycle.Of(CycleId.From(id), Validity.Between(Day(from), Day(to)));
        var register = (Contents with { Cycles = [Own("term-2", "2015-07-01", "2020-07-01"), Own("term-0", "2005-07-01", "2010-07-01"), Own("term-1", "2010-07-01", "2015-07-01")] }).Register();
        Assert.Equal(CycleId.From("term-1"), register.CycleBefore(register.FindCycle(CycleId.From("term-2"))!));
        Assert.Null(register.CycleBefore(register.FindCycle(CycleId.From("term-0"))!));
        Assert.Equal(CycleId.From("2016"), register.CycleBefore(register.FindCycle(Cycle)!));
        Assert.Null(register.FindCycle(CycleId.From("term-9")));
    }

    [Fact]
    public void FindCycle_YearWithAnIntervalOfItsOwn_IsThatInterval()
    {
        var own = CommitmentCycle.Of(Cycle, Validity.Between(Day("2016-12-01"), Day("2017-12-01")));
        Assert.Equal((Day("2016-12-01"), Day("2017-11-30")), (Found(own).Start, Found(own).End));

        CommitmentCycle Found(CommitmentCycle cycle) => (Contents with { Cycles = [cycle] }).Register().FindCycle(Cycle)!;
    }

    private static IndicatorSet Set(string text) => IndicatorSet.TryParse(text)!.Value;
}
