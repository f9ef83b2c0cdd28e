using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A shortcoming that is repaired (hạn chế đã khắc phục); nothing is carried on.</summary>
public sealed record RepairedShortcoming : Shortcoming
{
    internal RepairedShortcoming(Shortcoming before, ValueList<CycleId> plannedIn, LocalDate repairedOn)
        : base(before.Organization, before.Id, before.FoundIn, before.FoundOn)
    {
        PlannedIn = plannedIn;
        RepairedOn = repairedOn;
    }

    /// <summary>The cycles whose plans took it up; empty when none did.</summary>
    public ValueList<CycleId> PlannedIn { get; }

    /// <summary>The day it was repaired (ngày khắc phục).</summary>
    public LocalDate RepairedOn { get; }

    /// <summary>The record that a register counts; it names the first plan.</summary>
    public override ShortcomingRecord Record => ShortcomingRecord.Of(Organization, Id, FoundIn, PlannedIn.Count > 0 ? PlannedIn[0] : null, RepairedOn);

    /// <summary>Null: nothing is left open.</summary>
    public override OpenMatter? OpenMatter => null;
}
