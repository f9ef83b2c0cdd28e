using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Supervision;

namespace LamTheoBac.Domain.Tests.Supervision;

public sealed class CellMeetingTests
{
    [Fact]
    public void Of_DefaultIdOrKind_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => CellMeeting.Of(default, new LocalDate(2017, 3, 1), MeetingKind.Regular));
        Assert.ThrowsAny<ArgumentException>(() => CellMeeting.Of(OrganizationId.From("BK-01"), new LocalDate(2017, 3, 1), default));
    }
}
