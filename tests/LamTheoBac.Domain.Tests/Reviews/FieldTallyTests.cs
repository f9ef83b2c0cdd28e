using CsCheck;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Tests.LifeCycles;
using static LamTheoBac.Domain.Tests.Reviews.PetitionLife;

namespace LamTheoBac.Domain.Tests.Reviews;

public sealed class FieldTallyTests
{
    private static readonly IssueField Land = IssueField.From("đất đai");
    private static readonly IssueField Clearance = IssueField.From("giải phóng mặt bằng");

    [Fact]
    public void Of_Petitions_CountsEachFieldAsOfTheDay()
    {
        Petition[] petitions = [Settled, Petition("d2", Clearance), Petition("d3", Land), Petition("d4", null), Petition("d5", Land).Forward(Other, AcceptedOn).Taken()];
        var tally = FieldTally.Of(petitions, AcceptedOn).Taken();
        Assert.Equal([(null, new HandlingCount(1, 0, 0)), (Clearance, new HandlingCount(2, 0, 0)), (Land, new HandlingCount(1, 0, 1))], tally.ByField);
        Assert.Equal(new HandlingCount(4, 0, 1), tally.Total);
        Assert.Equal(new HandlingCount(3, 1, 1), FieldTally.Of(petitions, SettledOn).Taken().Total);
        Assert.Empty(FieldTally.Of(petitions, ReceivedOn.PlusDays(-1)).Taken().ByField);
    }

    [Fact]
    public void Of_Issues_CountsOneReopenedLaterAsResolvedThen()
    {
        var (resolved, reopened) = (PressingIssueLife.ResolvedOn, PressingIssueLife.ReopenedOn);
        Assert.Equal(new HandlingCount(0, 1, 0), FieldTally.Of([PressingIssueLife.Reopened], resolved).Taken().Total);
        Assert.Equal(new HandlingCount(1, 0, 0), FieldTally.Of([PressingIssueLife.Reopened], reopened).Taken().Total);
    }

    [Fact]
    public void Of_OneTwice_IsRefusedInWhicheverStates()
    {
        Assert.Equal([LifeCycleFaultCodes.DuplicateEntry], FieldTally.Of([Received, Settled], SettledOn).Codes());
        Assert.Equal([LifeCycleFaultCodes.DuplicateEntry], FieldTally.Of([PressingIssueLife.Raised, PressingIssueLife.Resolved], SettledOn).Codes());
        Assert.Equal(2, FieldTally.Of([Received, ReceivedPetition.Of(Other, Received.Id, null, ReceivedOn)], SettledOn).Taken().Total.Raised);
    }

    [Fact]
    public void Of_AnyIssues_IsWhatCountingEachGives() =>
        Gen.Select(Gen.Select(Gen.Int[0, 2], Gen.Int[0, 9], Gen.Int[0, 9]).Array[0, 12], Gen.Int[-1, 20]).Sample((made, asOf) =>
        {
            var day = ReceivedOn.PlusDays(asOf);
            var issues = made.Select((one, number) => Issue($"i{number}", one.Item1, one.Item2, one.Item2 + one.Item3)).ToList();
            var tally = FieldTally.Of(issues, day).Taken();
            foreach (var (field, count) in tally.ByField)
            {
                Assert.Equal(issues.Count(issue => issue.Field == field && issue.RaisedOn <= day), count.Raised);
                Assert.Equal(issues.OfType<ResolvedIssue>().Count(issue => issue.Field == field && issue.ResolvedOn <= day), count.Settled);
                Assert.Equal(0, count.Forwarded);
            }
            Assert.Equal(issues.Count(issue => issue.RaisedOn <= day), tally.Total.Raised);
            Assert.Equal(tally.ByField.Count, tally.ByField.Select(one => one.Field).Distinct().Count());
            Assert.Equal(tally, FieldTally.Of(Enumerable.Reverse(issues), day).Taken());
        }, iter: 1000);

    private static ReceivedPetition Petition(string id, IssueField? field) => ReceivedPetition.Of(Receiver, id, field, ReceivedOn);

    private static PressingIssue Issue(string id, int field, int raised, int resolved)
    {
        var issue = RaisedIssue.Of(Receiver, id, field switch { 0 => null, 1 => Land, _ => Clearance }, CycleId.From("2017"), ReceivedOn.PlusDays(raised));
        return resolved % 2 == 0 ? issue : issue.Resolve(ReceivedOn.PlusDays(resolved)).Taken();
    }
}
