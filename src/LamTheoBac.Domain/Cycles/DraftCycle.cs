using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Cycles;

/// <summary>A cycle that is being prepared (kỳ đang chuẩn bị).</summary>
public sealed record DraftCycle : CycleProgramme
{
    internal DraftCycle(CommitmentCycle cycle, ValueList<CycleId> earlier, ValueList<CarriedMatter> carriedIn)
        : base(cycle, earlier, carriedIn)
    {
    }

    /// <summary>The first cycle on record; nothing is carried into it.</summary>
    public static DraftCycle Of(CommitmentCycle cycle) => new(Guard.Against.Null(cycle), [], []);

    /// <summary>
    /// A cycle that takes over matters of cycles that were not run here (tiếp nhận nội dung chuyển tiếp).
    /// Refused without an earlier cycle, for one that stands twice or is this cycle, for a matter that is given twice, and for
    /// one that came up in none of the earlier cycles.
    /// </summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="earlier">The cycles before it, the last one at the end; the matters are carried from that one.</param>
    /// <param name="matters">What is still open.</param>
    public static OneOf<DraftCycle, Refusal> TakeOver(CommitmentCycle cycle, IEnumerable<CycleId> earlier, IEnumerable<OpenMatter> matters)
    {
        Guard.Against.Null(cycle);
        ValueList<CycleId> before = [.. Guard.Against.Null(earlier).Select(id => Guard.Against.Default(id, nameof(earlier)))];
        ValueList<OpenMatter> open = [.. Guard.Against.Null(matters).Select(matter => Guard.Against.Null(matter, nameof(matters)))];
        var reasons = new Reasons()
            .NotEmpty(before, nameof(earlier))
            .Distinct(before, id => id, nameof(earlier))
            .Require(!before.Contains(cycle.Id), LifeCycleFaultCodes.AlreadyGiven, nameof(earlier), cycle.Id)
            .Distinct(open, matter => matter.Key, nameof(matters));
        for (var index = 0; index < open.Count; index++)
            if (!before.Contains(open[index].Since))
                reasons.AddAt(LifeCycleFaultCodes.UnknownEntry, nameof(matters), index, open[index].Since, [.. before.Select(id => id.Text)]);
        return reasons.Or(() => new DraftCycle(cycle, before, [.. open.Select(matter => new CarriedMatter(matter, before[^1], cycle.Id))]));
    }

    /// <summary>Adds a theme. Refused for one that is there already, and for one without a day in the window.</summary>
    public OneOf<DraftCycle, Refusal> AddTheme(Theme theme) => AgainstNew(theme).Or(() => this with { Themes = [.. Themes, theme] });

    /// <summary>Sets a deadline. Refused for a second one of the same organization and topic, and for one of another cycle.</summary>
    public OneOf<DraftCycle, Refusal> SetDeadline(Deadline deadline) => AgainstNew(deadline).Or(() => this with { Deadlines = [.. Deadlines, deadline] });

    /// <summary>Gives a deadline another day (điều chỉnh hạn). Refused where that organization set none for the topic, and for one of another cycle.</summary>
    public OneOf<DraftCycle, Refusal> ChangeDeadline(Deadline deadline) => AgainstChanged(deadline).Or(() => this with { Deadlines = With(deadline) });

    /// <summary>
    /// Opens the cycle (triển khai), also before its first day: guidance comes early, and plans are signed in the
    /// December before. Refused after its last day, and where a deadline lies before the day.
    /// </summary>
    public OneOf<OpenCycle, Refusal> Begin(LocalDate on)
    {
        var reasons = new Reasons().Require(
            on <= Cycle.End, LifeCycleFaultCodes.OutsideDays, nameof(on), on, $"{Validity.Between(LocalDate.MinIsoValue, Cycle.Window.To)}");
        for (var index = 0; index < Deadlines.Count; index++)
            if (Deadlines[index].DueOn < on)
                reasons.AddAt(LifeCycleFaultCodes.OutsideDays, "deadlines", index, Deadlines[index].DueOn, $"{Validity.Since(on)}");
        return reasons.Or(() => new OpenCycle(this, on));
    }
}
