using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A shortcoming that a plan has taken up (hạn chế đã đưa vào kế hoạch); taken up again in the next cycle while it stays open.</summary>
public sealed record PlannedShortcoming : Shortcoming
{
    internal PlannedShortcoming(Shortcoming before, ValueList<CycleId> plannedIn, LocalDate plannedOn)
        : base(before.Organization, before.Id, before.FoundIn, before.FoundOn)
    {
        PlannedIn = plannedIn;
        PlannedOn = plannedOn;
    }

    /// <summary>The cycles whose plans took it up, in the order in which they did; at least one.</summary>
    public ValueList<CycleId> PlannedIn { get; }

    /// <summary>The day it was taken up last.</summary>
    public LocalDate PlannedOn { get; }

    /// <summary>The record that a register counts; it names the first plan.</summary>
    public override ShortcomingRecord Record => ShortcomingRecord.Of(Organization, Id, FoundIn, PlannedIn[0], resolvedOn: null);

    /// <summary>Takes it into the plan of another cycle (chuyển tiếp). Refused for a cycle whose plan has it, and on a day before the last plan.</summary>
    public OneOf<PlannedShortcoming, Refusal> PlanFor(CycleId cycle, LocalDate on)
    {
        Guard.Against.Default(cycle);
        return new Reasons()
            .Require(!PlannedIn.Contains(cycle), LifeCycleFaultCodes.AlreadyGiven, nameof(cycle), cycle)
            .NotBefore(PlannedOn, on, nameof(on))
            .Or(() => new PlannedShortcoming(this, [.. PlannedIn, cycle], on));
    }

    /// <summary>Repairs it (khắc phục). Refused on a day before it was planned.</summary>
    public OneOf<RepairedShortcoming, Refusal> Repair(LocalDate on) =>
        new Reasons().NotBefore(PlannedOn, on, nameof(on)).Or(() => new RepairedShortcoming(this, PlannedIn, on));
}
