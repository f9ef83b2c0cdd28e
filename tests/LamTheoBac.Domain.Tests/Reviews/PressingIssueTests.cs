using CsCheck;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Time;
using static LamTheoBac.Domain.Tests.Reviews.PressingIssueLife;

namespace LamTheoBac.Domain.Tests.Reviews;

public sealed class PressingIssueTests
{
    private static readonly OrganizationId Unit = OrganizationId.From("BK-01");

    [Fact]
    public void Record_EveryState_SaysWhatTheRegisterCounts()
    {
        Assert.Equal(PressingIssueRecord.Of(Unit, "i1", "đất đai", RaisedOn, null), Raised.Record);
        Assert.Equal(PressingIssueRecord.Of(Unit, "i1", "đất đai", RaisedOn, ResolvedOn), Resolved.Record);
        Assert.Equal(PressingIssueRecord.Of(Unit, "i1", "đất đai", RaisedOn, null), Reopened.Record);
        Assert.Null(RaisedIssue.Of(Unit, "i1", null, CycleId.From("2017"), RaisedOn).Record.Field);
    }

    [Fact]
    public void OpenMatter_WhileOpen_NamesTheCycleInWhichItWasRaised()
    {
        var open = OpenMatter.Of(MatterKind.PressingIssue, Unit, "i1", CycleId.From("2017"));
        Assert.Equal(open, Raised.OpenMatter);
        Assert.Null(Resolved.OpenMatter);
        Assert.Equal(open, Reopened.OpenMatter);
    }

    [Fact]
    public void Reopen_Resolved_KeepsTheDaysOnWhichItWas()
    {
        Assert.Equal([Validity.Between(ResolvedOn, ReopenedOn)], Reopened.ResolvedDuring);
        Assert.Equal(ReopenedOn, Reopened.OpenSince);
        Assert.Equal(RaisedOn, Reopened.RaisedOn);
    }

    [Fact]
    public void Of_DefaultIdOrField_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => RaisedIssue.Of(default, "i1", null, CycleId.From("2017"), RaisedOn));
        Assert.ThrowsAny<ArgumentException>(() => RaisedIssue.Of(Unit, " ", null, CycleId.From("2017"), RaisedOn));
        Assert.ThrowsAny<ArgumentException>(() => RaisedIssue.Of(Unit, "i1", default(IssueField), CycleId.From("2017"), RaisedOn));
        Assert.ThrowsAny<ArgumentException>(() => RaisedIssue.Of(Unit, "i1", null, default, RaisedOn));
    }

    [Fact]
    public void StandingOn_AnyHistory_IsThatOfTheLastStepUpToTheDay() => Gen.Int[-1, 12].Array[0, 8].Sample(days =>
    {
        PressingIssue issue = Raised;
        var steps = new List<(LocalDate On, HandlingStanding Standing)> { (RaisedOn, HandlingStanding.Open) };
        foreach (var on in days.Select(day => RaisedOn.PlusDays(day)))
        {
            issue = Step(issue, on);
            if (on >= steps[^1].On) steps.Add((on, steps.Count % 2 == 0 ? HandlingStanding.Open : HandlingStanding.Settled));
        }
        Assert.Equal(steps[^1].Standing == HandlingStanding.Settled, issue is ResolvedIssue);
        for (var day = RaisedOn.PlusDays(-2); day < RaisedOn.PlusDays(15); day = day.PlusDays(1))
            Assert.Equal(steps.LastOrDefault(step => step.On <= day).Standing, issue.StandingOn(day));
        // The last step of a day decides, so no two times of being resolved share a day.
        Assert.DoesNotContain(issue.ResolvedDuring.Skip(1).Zip(issue.ResolvedDuring), pair => pair.Second.To is not { } end || end > pair.First.From);
    }, iter: 2000);

    private static PressingIssue Step(PressingIssue issue, LocalDate on) => issue switch
    {
        RaisedIssue raised => raised.Resolve(on).Match<PressingIssue>(next => next, _ => issue),
        ResolvedIssue resolved => resolved.Reopen(on).Match<PressingIssue>(next => next, _ => issue),
        _ => throw new InvalidOperationException(issue.GetType().Name),
    };
}
