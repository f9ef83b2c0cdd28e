using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Tests.LifeCycles;

namespace LamTheoBac.Domain.Tests.Reviews;

internal static class PressingIssueLife
{
    public static readonly LocalDate RaisedOn = new(2017, 2, 20);
    public static readonly LocalDate ResolvedOn = new(2017, 9, 1);
    public static readonly LocalDate ReopenedOn = new(2018, 1, 15);

    public static RaisedIssue Raised { get; } = RaisedIssue.Of(OrganizationId.From("BK-01"), "i1", IssueField.From("đất đai"), CycleId.From("2017"), RaisedOn);

    public static ResolvedIssue Resolved { get; } = Raised.Resolve(ResolvedOn).Taken();

    public static RaisedIssue Reopened { get; } = Resolved.Reopen(ReopenedOn).Taken();

    public static LifeCycle Life { get; } = new LifeCycle(typeof(PressingIssue))
        .Case(Raised, "Resolve", "on the day it was raised or later", state => state.Resolve(RaisedOn))
        .Case(Raised, "Resolve", "before it was raised", state => state.Resolve(RaisedOn.PlusDays(-1)))
        .Case(Resolved, "Reopen", "on the day it was resolved or later", state => state.Reopen(ResolvedOn))
        .Case(Resolved, "Reopen", "before it was resolved", state => state.Reopen(ResolvedOn.PlusDays(-1)))
        .Case(Reopened, "Resolve", "after it was reopened", state => state.Resolve(ReopenedOn))
        .Case(Reopened, "Resolve", "before it was reopened", state => state.Resolve(ReopenedOn.PlusDays(-1)));
}
