using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Tests.Cycles;

public sealed class CycleChoiceTests
{
    [Fact]
    public void Of_EmptyTextOrDefault_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => CycleChoice.Of(OrganizationId.From("BK"), " "));
        Assert.ThrowsAny<ArgumentException>(() => CycleChoice.Of(OrganizationId.From("BK"), null, ""));
        Assert.ThrowsAny<ArgumentException>(() => CycleChoice.Of(default, null));
    }
}
