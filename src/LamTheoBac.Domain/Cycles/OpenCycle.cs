using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Cycles;

/// <summary>A cycle that is being carried out (kỳ đang thực hiện).</summary>
public sealed record OpenCycle : CycleProgramme
{
    internal OpenCycle(DraftCycle draft, LocalDate begunOn)
        : base(draft) => BegunOn = begunOn;

    /// <summary>The day it was opened; may lie before its first day, never after its last.</summary>
    public LocalDate BegunOn { get; }

    /// <summary>Adds a theme. Refused for one that is there already, and for one without a day in the window.</summary>
    public OneOf<OpenCycle, Refusal> AddTheme(Theme theme) => AgainstNew(theme).Or(() => this with { Themes = [.. Themes, theme] });

    /// <summary>Sets a deadline. Refused for a second one of the same organization and topic, for one of another cycle, and for a day before the cycle was opened.</summary>
    public OneOf<OpenCycle, Refusal> SetDeadline(Deadline deadline) => AgainstNew(deadline).Or(() => this with { Deadlines = [.. Deadlines, deadline] });

    /// <summary>Gives a deadline another day (điều chỉnh hạn). Refused where that organization set none for the topic, for one of another cycle, and for a day before the cycle was opened.</summary>
    public OneOf<OpenCycle, Refusal> ChangeDeadline(Deadline deadline) => AgainstChanged(deadline).Or(() => this with { Deadlines = With(deadline) });

    /// <summary>Takes down what an organization chose. Refused for a second choice of one organization, for one that chooses nothing, and for an issue that stands twice.</summary>
    public OneOf<OpenCycle, Refusal> Choose(CycleChoice choice) => Against(choice)
        .Require(!HasChosen(choice), LifeCycleFaultCodes.AlreadyGiven, nameof(choice), choice.Organization)
        .Or(() => this with { Choices = [.. Choices, choice] });

    /// <summary>Puts another choice in the place of an organization's choice (điều chỉnh). Refused where it has none, for one that chooses nothing, and for an issue that stands twice.</summary>
    public OneOf<OpenCycle, Refusal> ChangeChoice(CycleChoice choice) => Against(choice)
        .Require(HasChosen(choice), LifeCycleFaultCodes.UnknownEntry, nameof(choice), choice.Organization, [.. Choices.Select(chosen => chosen.Organization.Text)])
        .Or(() => this with { Choices = [.. Choices.Select(chosen => chosen.Organization == choice.Organization ? choice : chosen)] });

    /// <summary>
    /// Closes the cycle (tổng kết, chuyển tiếp). What was carried in and is not among <paramref name="open"/> counts as settled. Refused
    /// before the last day; for a next cycle that does not start after this one or is on record already; for a matter given
    /// twice, one carried in that names another first cycle, and one that came up neither in this cycle nor in an earlier one.
    /// </summary>
    /// <param name="on">The day.</param>
    /// <param name="open">All that is still open; a matter of an earlier cycle that became known too late to be carried in may be among it.</param>
    /// <param name="next">The cycle that takes it over.</param>
    public OneOf<ClosedCycle, Refusal> Conclude(LocalDate on, IEnumerable<OpenMatter> open, CommitmentCycle next)
    {
        ValueList<OpenMatter> matters = [.. Guard.Against.Null(open).Select(matter => Guard.Against.Null(matter, nameof(open)))];
        Guard.Against.Null(next);
        var reasons = new Reasons()
            .Require(on >= Cycle.End, LifeCycleFaultCodes.CycleNotOver, nameof(on), on, $"{Cycle.End:uuuu-MM-dd}")
            .Require(next.Start > Cycle.Start, LifeCycleFaultCodes.OutsideDays, nameof(next), next.Window, $"{Validity.Since(Cycle.Start.PlusDays(1))}")
            .Require(next.Id != Cycle.Id && !Earlier.Contains(next.Id), LifeCycleFaultCodes.AlreadyGiven, nameof(next), next.Id)
            .Distinct(matters, matter => matter.Key, nameof(open));
        AgainstFirstCycles(reasons, matters, nameof(open));
        return reasons.Or(() => new ClosedCycle(this, on, matters, next));
    }

    private protected override Reasons Against(Deadline deadline) => base.Against(deadline)
        .Require(deadline.DueOn >= BegunOn, LifeCycleFaultCodes.OutsideDays, nameof(deadline), deadline.DueOn, $"{Validity.Since(BegunOn)}");

    private static Reasons Against(CycleChoice choice) => new Reasons()
        .Require(Guard.Against.Null(choice).Breakthrough is not null || choice.Issues.Count > 0, LifeCycleFaultCodes.NothingGiven, nameof(choice), "", nameof(choice))
        .Distinct(choice.Issues, issue => issue, nameof(choice));

    private bool HasChosen(CycleChoice choice) => Choices.Any(chosen => chosen.Organization == choice.Organization);

    private void AgainstFirstCycles(Reasons reasons, ValueList<OpenMatter> matters, string field)
    {
        var carried = CarriedIn.ToDictionary(known => known.Matter.Key, known => known.Matter);
        for (var index = 0; index < matters.Count; index++)
        {
            var matter = matters[index];
            if (carried.TryGetValue(matter.Key, out var known))
            {
                if (matter != known) reasons.AddAt(LifeCycleFaultCodes.UnknownEntry, field, index, matter, $"{known}");
            }
            else if (matter.Since != Cycle.Id && !Earlier.Contains(matter.Since))
            {
                reasons.AddAt(LifeCycleFaultCodes.UnknownEntry, field, index, matter.Since, [.. Earlier.Append(Cycle.Id).Select(id => id.Text)]);
            }
        }
    }
}
