using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using OneOf;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A self-review that is scheduled and not held yet (kiểm điểm đã lên lịch).</summary>
public sealed record ScheduledSelfReview : SelfReview
{
    private ScheduledSelfReview(SubjectId subject, CycleId cycle, OrganizationId place, ReviewOccasion occasion, LocalDate scheduledOn)
        : base(subject, cycle, place, occasion, scheduledOn)
    {
    }

    /// <summary>A self-review that was put on the schedule on this day.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the occasion is none of its enum.</exception>
    public static ScheduledSelfReview Of(SubjectId subject, CycleId cycle, OrganizationId place, ReviewOccasion occasion, LocalDate scheduledOn) =>
        new(Guard.Against.Default(subject), Guard.Against.Default(cycle), Guard.Against.Default(place), Guard.Against.EnumOutOfRange(occasion), scheduledOn);

    /// <summary>Holds it (tiến hành kiểm điểm). Refused on a day before it was scheduled.</summary>
    public OneOf<HeldSelfReview, Refusal> Hold(LocalDate on) =>
        new Reasons().NotBefore(ScheduledOn, on, nameof(on)).Or(() => new HeldSelfReview(this, on));

    /// <summary>Calls it off (hủy). Refused on a day before it was scheduled.</summary>
    public OneOf<CancelledSelfReview, Refusal> Cancel(LocalDate on) =>
        new Reasons().NotBefore(ScheduledOn, on, nameof(on)).Or(() => new CancelledSelfReview(this, on));
}
