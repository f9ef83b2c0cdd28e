using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.People;
using static LamTheoBac.Domain.Tests.Records;

namespace LamTheoBac.Domain.Tests;

/// <summary>The rows <c>plan.*</c> and <c>pledge.*</c> of DATA.md, as of 2017-06-30; a row is registered-on, approved-on, withdrawn-on.</summary>
public sealed class CommitmentFactTests
{
    [Theory]
    [InlineData("", "untracked", "false", "", "false", "")]
    [InlineData("", "in", "false", "", "false", "")]
    [InlineData("", "missing", "?", "?", "?", "?")]
    [InlineData("2017-03-01, 2017-04-01", "untracked", "true", "2017-03-01", "true", "2017-04-01")]
    [InlineData("2017-03-01, 2017-04-01", "missing", "true", "2017-03-01", "true", "2017-04-01")]
    [InlineData("2016-12-20, 2016-12-21", "in", "true", "2016-12-20", "true", "2016-12-21")]
    [InlineData("2017-06-30, 2017-06-30", "in", "true", "2017-06-30", "true", "2017-06-30")]
    [InlineData("2017-07-01, 2017-04-01", "in", "false", "", "false", "")]
    [InlineData("2017-07-01, 2017-04-01", "missing", "?", "?", "?", "?")]
    [InlineData(",", "in", "false", "", "false", "")]
    [InlineData(",", "missing", "?", "?", "?", "?")]
    public void Commitment_OneRow_IsOnRecordFromItsDay(string rows, string returns, string registered, string registeredOn, string approved, string approvedOn) =>
        Check(rows, returns, registered, registeredOn, approved, approvedOn);

    [Theory]
    [InlineData("?", "untracked", "?", "?", "?", "?")]
    [InlineData("?, 2017-04-01", "in", "?", "?", "?", "?")]
    [InlineData("?,, 2017-06-30", "in", "false", "", "false", "")]
    [InlineData("?,, 2017-07-01", "in", "?", "?", "?", "?")]
    [InlineData("?; 2017-05-01, 2017-05-02", "in", "true", "2017-05-01", "true", "2017-05-02")]
    [InlineData("2017-03-01, ?", "in", "true", "2017-03-01", "?", "?")]
    [InlineData("2017-03-01, ?; 2017-04-01, 2017-05-01", "in", "true", "2017-03-01", "?", "?")]
    public void Commitment_UnknownDay_StaysUnknownUntilAnotherRowTells(string rows, string returns, string registered, string registeredOn, string approved, string approvedOn) =>
        Check(rows, returns, registered, registeredOn, approved, approvedOn);

    [Theory]
    [InlineData("2017-03-01", "in", "true", "2017-03-01", "false", "")]
    [InlineData("2017-03-01", "missing", "true", "2017-03-01", "false", "")]
    [InlineData("2017-03-01, 2017-07-01", "in", "true", "2017-03-01", "false", "")]
    [InlineData("2017-05-01, 2017-05-02; 2017-03-01", "in", "true", "2017-03-01", "false", "")]
    [InlineData("2017-03-01; 2017-03-01, 2017-03-02", "in", "true", "2017-03-01", "false", "")]
    [InlineData("2017-03-01, 2017-03-02; 2017-03-01", "in", "true", "2017-03-01", "true", "2017-03-02")]
    public void Approval_SeveralRows_IsThatOfTheEarliest(string rows, string returns, string registered, string registeredOn, string approved, string approvedOn) =>
        Check(rows, returns, registered, registeredOn, approved, approvedOn);

    [Theory]
    [InlineData("2017-03-01, 2017-04-01, 2017-06-30", "in", "false", "", "false", "")]
    [InlineData("2017-03-01, 2017-04-01, 2017-06-30", "missing", "?", "?", "?", "?")]
    [InlineData("2017-03-01, 2017-04-01, 2017-07-01", "in", "true", "2017-03-01", "true", "2017-04-01")]
    [InlineData("2017-03-01,, 2017-05-01; 2017-05-01, 2017-05-02", "in", "true", "2017-05-01", "true", "2017-05-02")]
    public void Commitment_Withdrawn_CountsUntilTheDayBefore(string rows, string returns, string registered, string registeredOn, string approved, string approvedOn) =>
        Check(rows, returns, registered, registeredOn, approved, approvedOn);

    [Fact]
    public void Commitment_OtherCycleOrOtherKind_DoesNotCount()
    {
        var contents = Contents with { Plans = [Of("p", CommitmentKind.Plan, ["2017-03-01", "", ""], "2018"), Of("p", CommitmentKind.Pledge, ["2017-03-01", "", ""])] };
        Assert.Equal("false", contents.Ask("p", "plan.registered"));
        Assert.Equal("true", contents.Ask("p", "pledge.signed"));
        Assert.Equal("true", contents.Snapshot(cycle: "2018").Ask("p", "plan.registered"));
    }

    private static void Check(string rows, string returns, string registered, string registeredOn, string approved, string approvedOn)
    {
        foreach (var subject in new[] { "p", "cell" })
        {
            var plans = Contents with { Plans = [.. Rows(rows, 3).Select(row => Of(subject, CommitmentKind.Plan, row))] };
            var facts = plans.WithReturns(returns).Snapshot();
            Assert.Equal(
                [registered, registeredOn, approved, approvedOn],
                new[] { "plan.registered", "plan.registered-on", "plan.approved", "plan.approved-on" }.Select(attribute => facts.Ask(subject, attribute)));
            var pledges = Contents with { Plans = [.. Rows(rows, 3).Select(row => Of(subject, CommitmentKind.Pledge, row))] };
            facts = pledges.WithReturns(returns).Snapshot();
            Assert.Equal([registered, registeredOn], new[] { "pledge.signed", "pledge.signed-on" }.Select(attribute => facts.Ask(subject, attribute)));
        }
    }

    private static CommitmentDocument Of(string subject, CommitmentKind kind, string[] row, string cycle = "2017") =>
        CommitmentDocument.Of(SubjectId.From(subject), CycleId.From(cycle), kind, Report(row[0], Day), Report(row[1], Day), DayOrNull(row[2]));
}
