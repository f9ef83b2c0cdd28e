using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Cycles;

/// <summary>
/// The last day for a duty of a cycle (hạn thực hiện), set by an organization for itself and its subtree; one set nearer
/// to a subject goes before one set higher up. Deadlines are local policy, so they are data.
/// </summary>
public sealed record Deadline
{
    private Deadline(OrganizationId organization, CycleId cycle, ReturnTopic topic, LocalDate dueOn)
    {
        Organization = organization;
        Cycle = cycle;
        Topic = topic;
        DueOn = dueOn;
    }

    /// <summary>Who set it, for itself and its subtree.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The cycle of the duty.</summary>
    public CycleId Cycle { get; }

    /// <summary>What the duty is about.</summary>
    public ReturnTopic Topic { get; }

    /// <summary>The last day on which the duty is done in time.</summary>
    public LocalDate DueOn { get; }

    /// <summary>A deadline.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the topic is none of its enum.</exception>
    public static Deadline Of(OrganizationId organization, CycleId cycle, ReturnTopic topic, LocalDate dueOn) =>
        new(Guard.Against.Default(organization), Guard.Against.Default(cycle), Guard.Against.EnumOutOfRange(topic), dueOn);

    /// <summary>How a duty that was done on a day, never, or nobody knows when stands on <paramref name="asOf"/>; what was done later is not yet done.</summary>
    public DutyStanding StandingOf(Reported<LocalDate> doneOn, LocalDate asOf)
    {
        if (doneOn.IsUnknown) return DutyStanding.Undetermined;
        if (doneOn.IsKnown && doneOn.Value <= asOf) return doneOn.Value <= DueOn ? DutyStanding.DoneInTime : DutyStanding.DoneLate;
        return asOf <= DueOn ? DutyStanding.NotYetDue : DutyStanding.NotDone;
    }
}
