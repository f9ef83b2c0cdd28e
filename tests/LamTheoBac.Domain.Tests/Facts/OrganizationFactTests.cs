using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Standards;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
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
    [InlineData("", "in", "false")]
    [InlineData("", "missing", "?")]
    [InlineData("a, 2015-01-01", "in", "false")]
    [InlineData("a, 2015-01-01", "missing", "?")]
    [InlineData("a, 2015-01-01,, above", "in", "true")]
    [InlineData("a, 2015-01-01,, above", "missing", "true")]
    [InlineData("a, 2017-07-01,, above", "in", "false")]
    [InlineData("a, 2017-07-01,, above", "missing", "?")]
    [InlineData("a, 2015-01-01, 2017-06-30, above", "in", "false")]
    [InlineData("a, 2015-01-01; b,,, above", "in", "false")]
    [InlineData("a, 2015-01-01; b, 2016-01-01,, above", "in", "true")]
    public void StandardsAdapted_Rows_AreOfASetInForceThatAdaptsOne(string rows, string returns, string adapted)
    {
        var standards = Rows(rows, 4).Select(row => StandardSetRecord.Of(Id("cell"), row[0], row[3].Length == 0 ? null : row[3], DayOrNull(row[1]), DayOrNull(row[2])));
        var above = StandardSetRecord.Of(Id("root"), "above", null, Day("2014-01-01"), null);
        Assert.Equal(adapted, (Contents with { Standards = [above, .. standards] }).WithReturns(returns).Ask("cell", "standards.adapted"));
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
    [InlineData("", "in", "0", "0", "0")]
    [InlineData("", "missing", "?", "?", "?")]
    [InlineData("2017-01-01, 2017-06-30", "in", "1", "1", "0")]
    [InlineData("2017-01-01, 2017-06-30", "missing", "?", "?", "?")]
    [InlineData("2017-06-30, 2017-07-01", "in", "1", "0", "1")]
    [InlineData("2017-07-01", "in", "0", "0", "0")]
    [InlineData("2016-12-31, 2017-01-01", "in", "0", "1", "0")]
    [InlineData("2016-12-31, 2016-12-31", "in", "0", "0", "0")]
    [InlineData("2011-12-31", "in", "0", "0", "1")]
    [InlineData("2011-12-31; 2017-06-30; 2017-01-01, 2017-02-01; 2011-12-31, 2018-01-01", "untracked", "2", "1", "3")]
    public void Issues_Rows_AreCountedInTheCycleUpToTheDayAndOpenFromAnyCycle(string rows, string returns, string raised, string resolved, string open)
    {
        var issues = Rows(rows, 2).Select((row, number) => PressingIssueRecord.Of(Id("cell"), $"{number}", null, Day(row[0]), DayOrNull(row[1])));
        var facts = (Contents with { PressingIssues = [.. issues] }).WithReturns(returns).Snapshot();
        Assert.Equal((raised, resolved, open), (facts.Ask("cell", "issues.raised"), facts.Ask("cell", "issues.resolved"), facts.Ask("cell", "issues.open")));
    }

    [Theory]
    [InlineData("", "in", "false", "false", "0", "0")]
    [InlineData("", "missing", "?", "?", "?", "?")]
    [InlineData("2017, supervision, 2017-01-01, 2017-06-30", "in", "true", "true", "1", "1")]
    [InlineData("2017, supervision, 2017-01-01, 2017-06-30", "missing", "true", "true", "?", "?")]
    [InlineData("2017, supervision,, 2017-06-30", "in", "true", "true", "0", "1")]
    [InlineData("2017, inspection, 2017-01-01, 2017-06-30", "in", "true", "false", "1", "1")]
    [InlineData("2017, inspection, 2017-01-01, 2017-06-30", "missing", "true", "?", "?", "?")]
    [InlineData("2017, unstated, 2017-01-01, 2017-06-30", "untracked", "true", "false", "1", "1")]
    [InlineData("2017, supervision, 2017-01-01, 2017-07-01", "in", "false", "false", "1", "0")]
    [InlineData("2017, supervision, 2017-01-01, 2017-07-01", "missing", "?", "?", "?", "?")]
    [InlineData("2017, supervision, 2017-12-01", "in", "false", "false", "1", "0")]
    [InlineData("2016, supervision, 2017-01-01, 2017-06-30", "in", "false", "false", "0", "0")]
    [InlineData("2017, inspection, 2017-09-01; 2017, supervision,, 2017-03-01; 2017, inspection, 2017-02-01, 2017-02-02", "in", "true", "true", "2", "2")]
    public void Inspections_Rows_ArePlannedAndDoneInTheCycle(string rows, string returns, string inspected, string supervised, string planned, string done)
    {
        var inspections = Rows(rows, 4).Select(row => InspectionRecord.Of(Id("cell"), CycleId.From(row[0]), Words<InspectionKind>.TryParse(row[1])!.Value, DayOrNull(row[2]), DayOrNull(row[3])));
        var facts = (Contents with { Inspections = [.. inspections] }).WithReturns(returns).Snapshot();
        Assert.Equal(
            [inspected, supervised, planned, done],
            new[] { "inspected", "supervised", "inspections.planned", "inspections.done" }.Select(attribute => facts.Ask("cell", attribute)));
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
        Assert.Equal(("0", "0"), (facts.Ask("cell", "members.official"), facts.Ask("committee", "members.official")));
        Assert.Equal(("2", "0", "0"), (facts.Ask("cell", "members.count"), facts.Ask("other", "members.count"), facts.Ask("committee", "members.count")));
    }

    [Theory]
    [InlineData("official, 2017-06-30", "1", "1")]
    [InlineData("official, 2017-07-01", "0", "0")]
    [InlineData("official, 2010-01-01, 2017-06-30", "0", "0")]
    [InlineData("probationary, 2017-01-01", "1", "0")]
    [InlineData("probationary, 2016-01-01, 2017-06-30; official, 2017-06-30", "1", "1")]
    [InlineData("", "0", "0")]
    public void MembersOfficial_Membership_IsByItsStatusOnTheDay(string rows, string count, string official)
    {
        var memberships = Rows(rows, 3).Select(row => Membership.Of(PersonId.From("p"), Words<MembershipStatus>.TryParse(row[0])!.Value, Validity.Between(Day(row[1]), DayOrNull(row[2]))));
        var facts = (Contents with { Memberships = [.. memberships] }).WithReturns("missing").Snapshot();
        Assert.Equal((count, official), (facts.Ask("cell", "members.count"), facts.Ask("cell", "members.official")));
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
