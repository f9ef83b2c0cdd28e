using LamTheoBac.Domain.Analysis.Repairs;
using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Tests.Analysis;

public sealed class RepairTests
{
    private static readonly MeasureId Measure = MeasureId.From("m");

    [Fact]
    public void Of_PlanMissing_ChangesThePlanAndItsDayTogether()
    {
        var repairs = SubjectRepairs.Of(Report("met plan.registered and plan.registered-on <= cycle.end", "p1"), PersonId.From("p1"), Measure);
        var changes = Assert.Single(repairs.Smallest).Changes;
        Assert.Equal(Outcome.NotMet, repairs.Outcome);
        Assert.Equal(["plan.registered", "plan.registered-on"], changes.Select(change => change.Attribute.Text));
        Assert.Equal([AttributeValue.Of(false), AttributeValue.Absent], changes.Select(change => change.From));
        Assert.Equal(AttributeValue.Of(true), changes[0].To);
        Assert.InRange(changes[1].To.Number, 0, AttributeValue.DayNumber(Given.AsOf));
    }

    [Fact]
    public void Of_SeveralWays_GivesAllOfTheSmallestAndNoLarger()
    {
        var repairs = SubjectRepairs.Of(Report("met plan.registered or study.count >= 2 or review.count >= 1 and study.count >= 1", "p1"), PersonId.From("p1"), Measure);
        Assert.Equal(["plan.registered", "study.count"], repairs.Smallest.Select(repair => string.Join(' ', repair.Changes.Select(change => change.Attribute.Text))));
    }

    [Fact]
    public void Of_SubjectWhoMetIt_NeedsNothing() =>
        Assert.Equal(new SubjectRepairs(PersonId.From("p2"), Measure, Outcome.Met, [], IsDecided: true), SubjectRepairs.Of(Report("met plan.registered", "p1"), PersonId.From("p2"), Measure));

    [Fact]
    public void Of_MetThatNeverHolds_HasNoRepair()
    {
        var repairs = SubjectRepairs.Of(Report("met plan.registered and not plan.registered", "p1"), PersonId.From("p1"), Measure);
        Assert.True(repairs.IsDecided);
        Assert.Empty(repairs.Smallest);
    }

    [Fact]
    public void Of_PersonWithoutAPlace_Throws() =>
        Assert.Throws<ArgumentException>(() => SubjectRepairs.Of(Report("met plan.registered", "p1"), PersonId.From("nowhere"), Measure));

    [Fact]
    public void Summary_TwoCells_SaysWhereOneKindAloneReachesTheTarget()
    {
        var report = Report("met plan.registered and (study.count >= 1 or party-member)\n  target 80%", "p1", "p3", "p4");
        var summary = RepairSummary.Of(report, Measure, [OrganizationId.From("c1"), OrganizationId.From("c2")]);
        var effect = Assert.Single(summary.Effects, effect => effect.Attributes.Count == 1);
        Assert.Equal("plan.registered", effect.Attributes[0].Text);
        Assert.Equal(3, effect.Subjects);
        Assert.Equal(2, effect.Missed);
        Assert.Equal([OrganizationId.From("c1"), OrganizationId.From("c2")], effect.ReachedIn);
        Assert.Equal((0, 0), (summary.Undecided, summary.Beyond));
    }

    [Fact]
    public void Missing_ReturnNotIn_NamesTheFactThatDecidesAlone()
    {
        var report = Report("met plan.registered and pledge.signed\n  exclude known(review.rating)", returns: [ReturnTopic.Pledges], "p1", "p2", "p3", "p4");
        var missing = MissingFacts.Of(report, OrganizationId.From("r"), Measure);
        Assert.Equal(0, missing.Undetermined);

        report = Report("met plan.registered or pledge.signed and study.count >= 1", returns: [ReturnTopic.Pledges, ReturnTopic.Reviews], "p1");
        missing = MissingFacts.Of(report, OrganizationId.From("r"), Measure);
        Assert.Equal(1, missing.Undetermined);
        Assert.Equal([new MissingFact([AttributeName.From("plan.registered")], 1, 1), new MissingFact([AttributeName.From("study.count")], 1, 0)], missing.Facts);
    }

    /// <summary>Two cells of two persons each under a root; these persons have no plan, the others have one.</summary>
    private static CoverageReport Report(string lines, params string[] withoutPlan) => Report(lines, null, withoutPlan);

    private static CoverageReport Report(string lines, ReturnTopic[]? returns, params string[] withoutPlan)
    {
        var people = new[] { "p1", "p2", "p3", "p4" };
        var register = Given.Register(new RegisterContents
        {
            Organizations = [Given.Organization("r", OrganizationLevel.GrassrootsCommittee), Given.Organization("c1", parent: "r"), Given.Organization("c2", parent: "r")],
            People = [.. people.Append("nowhere").Select(id => Person.Of(PersonId.From(id)))],
            Memberships = [.. people.Select(id => Membership.Of(PersonId.From(id), MembershipStatus.Official, Given.Always))],
            Assignments = [.. people.Select((id, index) => Given.Primary(id, index < 2 ? "c1" : "c2"))],
            Plans = [.. people.Except(withoutPlan).Select(id => CommitmentDocument.Of(PersonId.From(id), Given.Cycle.Id, CommitmentKind.Plan, Reported<LocalDate>.Known(new LocalDate(2017, 3, 1))))],
            Returns = returns?.Select(topic => Domain.Supervision.SubmittedReturn.Of(OrganizationId.From("r"), Given.Cycle.Id, topic, Given.AsOf)).ToList(),
        });
        return Given.Report(Given.Book($"rule book x\nmeasure m of person\n  population party-member\n  {lines}\n"), register);
    }
}
