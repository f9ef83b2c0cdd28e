using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using static LamTheoBac.Domain.Tests.Records;

namespace LamTheoBac.Domain.Tests;

/// <summary>The attributes <c>*.due-on</c> of adr 6; a row is organization, due-on, and topic and cycle where they are not plans and 2017.</summary>
public sealed class DeadlineFactTests
{
    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("root, 2017-03-31", "2017-03-31", "2017-03-31", "2017-03-31")]
    [InlineData("root, 2017-03-31; committee, 2017-03-15", "2017-03-15", "2017-03-15", "2017-03-31")]
    [InlineData("committee, 2017-04-15; root, 2017-03-31", "2017-04-15", "2017-04-15", "2017-03-31")]
    [InlineData("root, 2017-03-31; cell, 2018-01-31", "2018-01-31", "2017-03-31", "2017-03-31")]
    [InlineData("cell, 2017-12-31", "2017-12-31", "", "")]
    [InlineData("other, 2017-03-31", "", "2017-03-31", "")]
    [InlineData("root, 2017-03-31, pledges", "", "", "")]
    [InlineData("root, 2017-03-31, plans, 2016", "", "", "")]
    public void PlanDueOn_Rows_IsTheNearestUpward(string rows, string cell, string other, string root)
    {
        foreach (var returns in new[] { "untracked", "missing" })
        {
            var facts = (Contents with { Deadlines = [.. Rows(rows, 4).Select(Of)] }).WithReturns(returns).Snapshot();
            Assert.Equal([cell, cell, other, root], new[] { "cell", "p", "other", "root" }.Select(subject => facts.Ask(subject, "plan.due-on")));
        }
    }

    [Theory]
    [InlineData("plans", "plan.due-on")]
    [InlineData("pledges", "pledge.due-on")]
    [InlineData("reviews", "review.due-on")]
    [InlineData("study", "study.due-on")]
    [InlineData("inspections", null)]
    public void DueOn_OneTopic_IsKnownOfItsOwnAttributeOnly(string topic, string? attribute)
    {
        string[] all = ["plan.due-on", "pledge.due-on", "review.due-on", "study.due-on"];
        var facts = (Contents with { Deadlines = [Of(["root", "2017-03-31", topic, ""])] }).Snapshot();
        foreach (var subject in new[] { "p", "cell" }) Assert.Equal(all.Where(name => name == attribute), all.Where(name => facts.Ask(subject, name) == "2017-03-31"));
    }

    [Fact]
    public void DueOn_PersonWithoutAPlace_IsAbsent()
    {
        var contents = Contents with { Assignments = [], Deadlines = [Of(["root", "2017-03-31", "", ""])] };
        Assert.Equal("", contents.Ask("p", "plan.due-on"));
    }

    [Fact]
    public void DueOn_OrganizationGoneOnTheDay_LeavesTheSuperiorsDeadline()
    {
        var gone = OrganizationPeriod.Of(Id("gone"), Validity.Between(Day("2010-01-01"), AsOf), "", OrganizationLevel.Cell, parent: Id("committee"));
        var contents = Contents with
        {
            Organizations = [.. Contents.Organizations, gone],
            Successions = [Succession.Of(AsOf, Id("gone"), Id("cell"))],
            Assignments = [Assign("p", "gone")],
            Deadlines = [Of(["gone", "2017-02-28", "", ""]), Of(["root", "2017-03-31", "", ""])],
        };
        Assert.Equal("2017-02-28", contents.Snapshot(asOf: "2017-06-29").Ask("p", "plan.due-on"));
        Assert.Equal("2017-03-31", contents.Ask("p", "plan.due-on"));
    }

    [Fact]
    public void DeadlineFor_EveryTopic_IsTheDeadlineItself()
    {
        var inspections = Of(["root", "2017-10-31", "inspections", ""]);
        var facts = (Contents with { Deadlines = [inspections] }).Snapshot();
        Assert.Same(inspections, facts.Find(Id("cell"))!.DeadlineFor(ReturnTopic.Inspections));
        Assert.Same(inspections, facts.Find(PersonId.From("p"))!.DeadlineFor(ReturnTopic.Inspections));
        Assert.Null(facts.Find(Id("cell"))!.DeadlineFor(ReturnTopic.Plans));
        Assert.ThrowsAny<ArgumentException>(() => facts.Find(Id("cell"))!.DeadlineFor(default));
    }

    private static Deadline Of(string[] row) => Deadline.Of(
        Id(row[0]), CycleId.From(row[3].Length == 0 ? "2017" : row[3]), row[2].Length == 0 ? ReturnTopic.Plans : Words<ReturnTopic>.TryParse(row[2])!.Value, Day(row[1]));
}
