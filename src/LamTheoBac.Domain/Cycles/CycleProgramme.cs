using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Cycles;

/// <summary>
/// A cycle as it is run (chương trình của kỳ cam kết): in draft, open, closed. It holds the themes, the deadlines, what
/// organizations chose, and the matters that came over from earlier cycles. Equality is by all of it.
/// </summary>
public abstract record CycleProgramme
{
    private protected CycleProgramme(CommitmentCycle cycle, ValueList<CycleId> earlier, ValueList<CarriedMatter> carriedIn)
    {
        Cycle = cycle;
        Earlier = earlier;
        CarriedIn = carriedIn;
    }

    /// <summary>The cycle and its window.</summary>
    public CommitmentCycle Cycle { get; }

    /// <summary>The cycles before it that are on record, the last one at the end; empty for the first.</summary>
    public ValueList<CycleId> Earlier { get; }

    /// <summary>What was open at the end of the cycle before; each matter once.</summary>
    public ValueList<CarriedMatter> CarriedIn { get; }

    /// <summary>Its themes in the order in which they were added; each has a day within the window.</summary>
    public ValueList<Theme> Themes { get; private protected init; } = [];

    /// <summary>Its deadlines in the order in which they were set; at most one for an organization and a topic.</summary>
    public ValueList<Deadline> Deadlines { get; private protected init; } = [];

    /// <summary>What organizations chose, at most one choice each; empty before the cycle is open.</summary>
    public ValueList<CycleChoice> Choices { get; private protected init; } = [];

    /// <summary>The deadline that an organization is under: its own or else the nearest superior's; null when none of them set one, or the tree lacks the organization.</summary>
    /// <exception cref="ArgumentException">The topic is none of its enum, or the organization is <c>default</c>.</exception>
    public Deadline? DeadlineFor(OrganizationTree tree, OrganizationId of, ReturnTopic topic)
    {
        Guard.Against.EnumOutOfRange(topic);
        var setters = Deadlines.Where(deadline => deadline.Topic == topic).ToDictionary(deadline => deadline.Organization);
        return Upwards(tree, of).Select(id => setters.GetValueOrDefault(id)).FirstOrDefault(deadline => deadline is not null);
    }

    /// <summary>An organization's choice and those of its superiors, nearest first; who chose nothing is passed over. Empty when the tree lacks the organization.</summary>
    /// <exception cref="ArgumentException">The organization is <c>default</c>.</exception>
    public ValueList<CycleChoice> ChoicesFor(OrganizationTree tree, OrganizationId of)
    {
        var choices = Choices.ToDictionary(choice => choice.Organization);
        return [.. Upwards(tree, of).Select(id => choices.GetValueOrDefault(id)).OfType<CycleChoice>()];
    }

    /// <summary>Reasons against a new theme.</summary>
    private protected Reasons AgainstNew(Theme theme) => new Reasons()
        .Require(!Themes.Contains(Guard.Against.Null(theme)), LifeCycleFaultCodes.AlreadyGiven, nameof(theme), theme.Title)
        .Require(theme.Period.Overlaps(Cycle.Window), LifeCycleFaultCodes.OutsideDays, nameof(theme), theme.Period, $"{Cycle.Window}");

    /// <summary>Reasons against a deadline that is set for the first time.</summary>
    private protected Reasons AgainstNew(Deadline deadline) =>
        Against(Guard.Against.Null(deadline)).Require(!IsSet(deadline), LifeCycleFaultCodes.AlreadyGiven, nameof(deadline), NameOf(deadline));

    /// <summary>Reasons against another day for a deadline.</summary>
    private protected Reasons AgainstChanged(Deadline deadline) =>
        Against(Guard.Against.Null(deadline)).Require(IsSet(deadline), LifeCycleFaultCodes.UnknownEntry, nameof(deadline), NameOf(deadline), [.. Deadlines.Select(NameOf)]);

    /// <summary>Reasons against any deadline.</summary>
    private protected virtual Reasons Against(Deadline deadline) =>
        new Reasons().Require(deadline.Cycle == Cycle.Id, LifeCycleFaultCodes.UnknownEntry, nameof(deadline), deadline.Cycle, Cycle.Id.Text);

    /// <summary>The deadlines with another day for one of them.</summary>
    private protected ValueList<Deadline> With(Deadline changed) => [.. Deadlines.Select(deadline => IsSame(deadline, changed) ? changed : deadline)];

    /// <summary>Whose deadline it is, and for what.</summary>
    private protected static string NameOf(Deadline deadline) => $"{deadline.Organization}/{Words<ReturnTopic>.Of(deadline.Topic)}";

    private bool IsSet(Deadline deadline) => Deadlines.Any(set => IsSame(set, deadline));

    private static bool IsSame(Deadline one, Deadline other) => one.Organization == other.Organization && one.Topic == other.Topic;

    private static IEnumerable<OrganizationId> Upwards(OrganizationTree tree, OrganizationId of)
    {
        var start = Guard.Against.Null(tree).PositionOf(Guard.Against.Default(of)) ?? -1;
        for (var position = start; position >= 0; position = tree.ParentOf(position)) yield return tree[position].Id;
    }
}
