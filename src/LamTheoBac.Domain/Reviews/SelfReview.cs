using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Reviews;

/// <summary>
/// The self-review of a person or an organization at one place (kiểm điểm): scheduled, held and, at the end of the year,
/// rated; or cancelled. A manager is reviewed in two places or more: these are several reviews of one person
/// (<see cref="ReviewRoll"/>). It keeps no word that was said. Equality is by all of it.
/// </summary>
public abstract record SelfReview
{
    private protected SelfReview(SubjectId subject, CycleId cycle, OrganizationId place, ReviewOccasion occasion, LocalDate scheduledOn)
    {
        Subject = subject;
        Cycle = cycle;
        Place = place;
        Occasion = occasion;
        ScheduledOn = scheduledOn;
    }

    /// <summary>Who is reviewed.</summary>
    public SubjectId Subject { get; }

    /// <summary>The cycle that is reviewed.</summary>
    public CycleId Cycle { get; }

    /// <summary>The organization before which it is held (nơi kiểm điểm).</summary>
    public OrganizationId Place { get; }

    /// <summary>The occasion.</summary>
    public ReviewOccasion Occasion { get; }

    /// <summary>The day on which it was put on the schedule (ngày lên lịch), not the day for which.</summary>
    public LocalDate ScheduledOn { get; }

    /// <summary>The day it was held; null when it was not.</summary>
    public virtual LocalDate? HeldOn => null;

    /// <summary>The record that a register counts; null when it was not held.</summary>
    public virtual SelfReviewRecord? Record => null;
}
