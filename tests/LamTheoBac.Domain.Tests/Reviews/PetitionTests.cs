using LamTheoBac.Domain.Reviews;
using static LamTheoBac.Domain.Tests.Reviews.PetitionLife;

namespace LamTheoBac.Domain.Tests.Reviews;

public sealed class PetitionTests
{
    [Theory]
    [InlineData("2017-02-28", HandlingStanding.NotYet, HandlingStanding.NotYet)]
    [InlineData("2017-03-01", HandlingStanding.Open, HandlingStanding.Open)]
    [InlineData("2017-03-08", HandlingStanding.Open, HandlingStanding.Forwarded)]
    [InlineData("2017-05-01", HandlingStanding.Open, HandlingStanding.Forwarded)]
    [InlineData("2017-05-02", HandlingStanding.Settled, HandlingStanding.Forwarded)]
    public void StandingOn_SettledAndForwardedPetition_IsThatOfTheDay(string day, HandlingStanding settled, HandlingStanding forwarded)
    {
        Assert.Equal(settled, Settled.StandingOn(Records.Day(day)));
        Assert.Equal(forwarded, Forwarded.StandingOn(Records.Day(day)));
    }

    [Fact]
    public void StandingOn_NotYetSettled_StaysOpen()
    {
        Assert.Equal(HandlingStanding.Open, Received.StandingOn(SettledOn));
        Assert.Equal(HandlingStanding.Open, Accepted.StandingOn(SettledOn));
    }

    [Fact]
    public void Settle_Accepted_KeepsBothDays() => Assert.Equal((AcceptedOn, SettledOn), (Settled.AcceptedOn, Settled.SettledOn));

    [Fact]
    public void Of_DefaultIdOrField_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => ReceivedPetition.Of(default, "d1", null, ReceivedOn));
        Assert.ThrowsAny<ArgumentException>(() => ReceivedPetition.Of(Receiver, "", null, ReceivedOn));
        Assert.ThrowsAny<ArgumentException>(() => ReceivedPetition.Of(Receiver, "d1", default(IssueField), ReceivedOn));
        Assert.ThrowsAny<ArgumentException>(() => Received.Forward(default, ReceivedOn));
    }
}
