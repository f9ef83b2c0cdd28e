using LamTheoBac.Domain.Advice;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;
using static LamTheoBac.Domain.Tests.Records;

namespace LamTheoBac.Domain.Tests.Advice;

/// <summary>A cell meets every month.</summary>
public sealed class MeetingAdviceTests
{
    private static readonly RegisterContents Cell = AdviceCase.Tree("c,, cell, 3");

    [Theory]
    [InlineData("2017-01-31, 2017-02-01, 2017-03-03, 2017-04-03, 2017-05-03, 2017-06-30", "2017-06-30", "")]
    [InlineData("2017-01-03, 2017-02-03, 2017-03-03, 2017-04-03, 2017-05-03", "2017-06-30", "2017-06")]
    [InlineData("2017-01-03, 2017-02-03, 2017-03-03, 2017-04-03, 2017-05-03", "2017-06-29", "")]
    [InlineData("2017-01-03, 2017-01-20, 2017-03-03", "2017-04-30", "2017-02 2017-04")]
    [InlineData("2016-02-03", "2017-02-28", "2017-01 2017-02")]
    [InlineData("", "2017-03-31", "2017-01 2017-02 2017-03")]
    [InlineData("", "2017-01-30", "")]
    [InlineData("", "2016-12-31", "")]
    [InlineData("2017-11-03", "2018-03-31", "2017-01 2017-02 2017-03 2017-04 2017-05 2017-06 2017-07 2017-08 2017-09 2017-10 2017-12")]
    public void Of_MeetingDays_FindsTheWholeMonthsWithout(string days, string asOf, string months)
    {
        var findings = CharterAdvice.Of(Cell.Snapshot(asOf), CharterRules.Known, [], [Meetings("c", days)]);
        Assert.Equal(months.Length == 0 ? [] : [$"c month-without-meeting {months}"], findings.Told());
    }

    [Fact]
    public void Of_NobodyToldOfMeetings_FindsNothing()
    {
        Assert.Empty(Cell.Advise(meetings: null));
        Assert.Empty(Cell.Advise(meetings: []));
        Assert.Equal(["d"], AdviceCase.Tree("c,, cell, 3; d,, cell, 3").Advise([Meetings("d", "")]).Select(finding => finding.Organization.Text));
    }

    [Fact]
    public void Of_SeveralRecordsOfOneCell_AreTakenTogether()
    {
        MeetingDays[] meetings = [Meetings("c", "2017-01-03, 2017-02-03"), Meetings("c", "2017-03-03"), Meetings("elsewhere", "2017-04-03")];
        Assert.Equal(["c month-without-meeting 2017-04"], CharterAdvice.Of(Cell.Snapshot("2017-04-30"), CharterRules.Known, [], meetings).Told());
    }

    [Fact]
    public void Of_OtherLevels_NeedNoMonthlyMeeting() => Assert.Empty(AdviceCase.Tree("a,, province; g, a, group").Advise([Meetings("a", ""), Meetings("g", "")]));

    [Theory]
    [InlineData("2017-03-01", "2017-03 2017-04")]
    [InlineData("2017-03-02", "2017-04")]
    [InlineData("2017-04-30", "")]
    public void Of_CellFoundedInTheCycle_IsAskedFromItsFirstWholeMonth(string founded, string months) => Assert.Equal(
        months.Length == 0 ? [] : [$"c month-without-meeting {months}"],
        Advise("2017-04-30", OrganizationPeriod.Of(Id("c"), Validity.Since(Day(founded)), "", OrganizationLevel.Cell)));

    [Fact]
    public void Of_CellThatWasAnotherLevelOrGoneWithinAMonth_IsNotAskedForThatMonth() => Assert.Equal(
        ["c month-without-meeting 2017-03 2017-06"],
        Advise(
            "2017-06-30",
            OrganizationPeriod.Of(Id("c"), Validity.Between(Day("2016-01-01"), Day("2017-01-10")), "", OrganizationLevel.Cell),
            OrganizationPeriod.Of(Id("c"), Validity.Between(Day("2017-01-10"), Day("2017-02-15")), "", OrganizationLevel.Group),
            OrganizationPeriod.Of(Id("c"), Validity.Between(Day("2017-02-15"), Day("2017-03-20")), "", OrganizationLevel.Cell),
            OrganizationPeriod.Of(Id("c"), Validity.Between(Day("2017-03-20"), Day("2017-04-10")), "", OrganizationLevel.GrassrootsCell),
            OrganizationPeriod.Of(Id("c"), Validity.Between(Day("2017-04-12"), Day("2017-05-10")), "", OrganizationLevel.Cell),
            OrganizationPeriod.Of(Id("c"), Validity.Between(Day("2017-05-11"), Day("2017-06-01")), "", OrganizationLevel.Cell),
            OrganizationPeriod.Of(Id("c"), Validity.Since(Day("2017-06-01")), "", OrganizationLevel.Cell)));

    [Fact]
    public void Of_RuleThatHoldsInPartOfTheCycle_IsAskedOfItsWholeMonthsOnly()
    {
        var rules = CharterRules.Of(MonthlyMeeting.Of([OrganizationLevel.Cell], null, Validity.Between(Day("2017-02-02"), Day("2017-06-30"))));
        Assert.Equal(["c month-without-meeting 2017-03 2017-04 2017-05"], CharterAdvice.Of(Cell.Snapshot("2017-06-29"), rules, [], [Meetings("c", "")]).Told());
    }

    [Fact]
    public void Of_CycleWithinMonths_AsksOfItsWholeMonths()
    {
        var term = CommitmentCycle.Of(CycleId.From("term"), Validity.Between(Day("2016-12-15"), Day("2017-02-15")));
        var findings = CharterAdvice.Of((Cell with { Cycles = [term] }).Snapshot("2017-06-30", "term"), CharterRules.Known, [], [Meetings("c", "")]);
        Assert.Equal(["c month-without-meeting 2017-01"], findings.Told());
    }

    private static IEnumerable<string> Advise(string asOf, params OrganizationPeriod[] periods)
    {
        var rules = CharterRules.Of(CharterRules.Known.All.OfType<MonthlyMeeting>());
        return CharterAdvice.Of(new RegisterContents { Organizations = periods }.Snapshot(asOf), rules, [], [Meetings("c", "")]).Told();
    }

    private static MeetingDays Meetings(string organization, string days) =>
        MeetingDays.Of(Id(organization), days.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Day));
}
