using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Reviews;

namespace LamTheoBac.Domain.Tests.Reviews;

public sealed class ShortcomingTests
{
    [Fact]
    public void Record_EveryState_SaysWhatTheRegisterCounts()
    {
        Assert.Equal(Record(null, null), ShortcomingLife.Found.Record);
        Assert.Equal(Record("2017", null), ShortcomingLife.Planned.Record);
        Assert.Equal(Record("2017", new LocalDate(2017, 10, 1)), ShortcomingLife.Repaired.Record);
    }

    [Fact]
    public void OpenMatter_UntilRepaired_NamesTheFirstCycle()
    {
        var open = OpenMatter.Of(MatterKind.Shortcoming, OrganizationId.From("BK-01"), "s1", CycleId.From("2016"));
        Assert.Equal(open, ShortcomingLife.Found.OpenMatter);
        Assert.Equal(open, ShortcomingLife.Planned.OpenMatter);
        Assert.Null(ShortcomingLife.Repaired.OpenMatter);
    }

    private static ShortcomingRecord Record(string? plannedIn, LocalDate? resolvedOn) =>
        ShortcomingRecord.Of(OrganizationId.From("BK-01"), "s1", CycleId.From("2016"), plannedIn is null ? null : CycleId.From(plannedIn), resolvedOn);
}
