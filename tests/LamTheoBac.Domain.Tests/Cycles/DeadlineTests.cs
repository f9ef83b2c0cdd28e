using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Tests.Cycles;

public sealed class DeadlineTests
{
    private static readonly LocalDate Due = new(2017, 3, 31);

    [Theory]
    [InlineData(null, 0, DutyStanding.NotYetDue)]
    [InlineData(null, 1, DutyStanding.NotDone)]
    [InlineData(0, 0, DutyStanding.DoneInTime)]
    [InlineData(0, 1, DutyStanding.DoneInTime)]
    [InlineData(1, 1, DutyStanding.DoneLate)]
    [InlineData(1, 0, DutyStanding.NotYetDue)]
    [InlineData(2, 1, DutyStanding.NotDone)]
    public void StandingOf_DaysAfterTheDeadline_TellsNotYetDueFromNotDone(int? doneAfter, int asOfAfter, DutyStanding expected)
    {
        var doneOn = doneAfter is { } days ? Reported<LocalDate>.Known(Due.PlusDays(days)) : Reported<LocalDate>.Absent;
        Assert.Equal(expected, Plans().StandingOf(doneOn, Due.PlusDays(asOfAfter)));
    }

    [Fact]
    public void StandingOf_UnknownDay_IsUndetermined() => Assert.Equal(DutyStanding.Undetermined, Plans().StandingOf(Reported<LocalDate>.Unknown, Due.PlusDays(1)));

    [Fact]
    public void Of_Default_Throws() => Assert.ThrowsAny<ArgumentException>(() => Deadline.Of(default, CycleId.From("2017"), ReturnTopic.Plans, Due));

    private static Deadline Plans() => Deadline.Of(OrganizationId.From("BK"), CycleId.From("2017"), ReturnTopic.Plans, Due);
}
