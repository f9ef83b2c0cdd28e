using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Cycles;

/// <summary>A cycle that is over (kỳ đã khép lại): it says what is carried on and what was settled.</summary>
public sealed record ClosedCycle : CycleProgramme
{
    internal ClosedCycle(OpenCycle open, LocalDate concludedOn, ValueList<OpenMatter> matters, CommitmentCycle next)
        : base(open)
    {
        BegunOn = open.BegunOn;
        ConcludedOn = concludedOn;
        Next = next;
        CarriedOver = [.. matters.Select(matter => new CarriedMatter(matter, Cycle.Id, next.Id))];
    }

    /// <summary>The day it was opened.</summary>
    public LocalDate BegunOn { get; }

    /// <summary>The day it was closed: its last day or a later one.</summary>
    public LocalDate ConcludedOn { get; }

    /// <summary>The cycle that takes over what is open.</summary>
    public CommitmentCycle Next { get; }

    /// <summary>What is still open, on its way into <see cref="Next"/>; each matter once.</summary>
    public ValueList<CarriedMatter> CarriedOver { get; }

    /// <summary>
    /// What was carried in and is no longer open (nội dung đã giải quyết). INVARIANT: what was carried in is either
    /// here or in <see cref="CarriedOver"/>, never in both.
    /// </summary>
    public ValueList<CarriedMatter> Settled
    {
        get
        {
            var open = CarriedOver.Select(carried => carried.Matter.Key).ToHashSet();
            return [.. CarriedIn.Where(carried => !open.Contains(carried.Matter.Key))];
        }
    }

    /// <summary>The draft of the next cycle, with what is carried into it. Themes, deadlines and choices are its own, so it has none yet.</summary>
    public DraftCycle Continue() => new(Next, [.. Earlier, Cycle.Id], CarriedOver);
}
