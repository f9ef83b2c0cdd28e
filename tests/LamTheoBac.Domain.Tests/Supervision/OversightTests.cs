using CsCheck;
using LamTheoBac.Domain.Supervision;
using static LamTheoBac.Domain.Tests.Supervision.OversightLife;

namespace LamTheoBac.Domain.Tests.Supervision;

public sealed class OversightTests
{
    [Fact]
    public void Record_EveryState_SaysWhatTheRegisterCounts()
    {
        Assert.Equal(InspectionRecord.Of(Unit, Of2017, InspectionKind.Inspection, PlannedFor, null), Planned.Record);
        Assert.Equal(InspectionRecord.Of(Unit, Of2017, InspectionKind.Inspection, PostponedTo, null), Postponed.Record);
        Assert.Equal(InspectionRecord.Of(Unit, Of2017, InspectionKind.Inspection, PostponedTo, PostponedTo), Done.Record);
        Assert.Equal(InspectionRecord.Of(Unit, Of2017, InspectionKind.Supervision, null, PlannedFor), Unplanned.Record);
        Assert.Null(Cancelled.Record);
    }

    [Fact]
    public void PlannedFor_Postponed_KeepsEveryDay()
    {
        Assert.Equal([PlannedFor, PostponedTo], Done.PlannedFor);
        Assert.True(Done.IsPlanned);
        Assert.False(Unplanned.IsPlanned);
    }

    [Fact]
    public void Plan_DefaultIdOrNoKind_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => PlannedOversight.Plan(default, Superior, Of2017, InspectionKind.Inspection, DecidedOn, PlannedFor));
        Assert.ThrowsAny<ArgumentException>(() => PlannedOversight.Plan(Unit, default, Of2017, InspectionKind.Inspection, DecidedOn, PlannedFor));
        Assert.ThrowsAny<ArgumentException>(() => PlannedOversight.Plan(Unit, Superior, default, InspectionKind.Inspection, DecidedOn, PlannedFor));
        Assert.ThrowsAny<ArgumentException>(() => DoneOversight.CarryOutUnplanned(Unit, Superior, Of2017, (InspectionKind)9, DecidedOn));
    }

    [Fact]
    public void Postpone_AnyHistory_GoesOnlyForward()
    {
        var (taken, refused) = (0, 0);
        Gen.Select(Gen.Int[-2, 12], Gen.Int[-2, 12]).Array[0, 8].Sample(steps =>
        {
            var planned = PlannedOversight.Plan(Unit, Superior, Of2017, InspectionKind.Inspection, DecidedOn, DecidedOn).Match(first => first, _ => throw new InvalidOperationException());
            foreach (var (on, to) in steps.Select(step => (DecidedOn.PlusDays(step.Item1), DecidedOn.PlusDays(step.Item2))))
            {
                var allowed = on >= planned.DecidedOn && to >= on && to > planned.PlannedFor[^1];
                planned.Postpone(on, to).Switch(
                    next => { Assert.True(allowed); planned = next; Interlocked.Increment(ref taken); },
                    _ => { Assert.False(allowed); Interlocked.Increment(ref refused); });
                Assert.Equal(planned.PlannedFor.Distinct().Order(), planned.PlannedFor);
                Assert.True(planned.DecidedOn <= planned.PlannedFor[^1]);
            }
        }, iter: 2000);
        Assert.True(taken > 100 && refused > 100, $"{taken} taken, {refused} refused");
    }
}
