using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;
using OneOf;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A collective review that was held, and nothing of what it found is remedied yet (đã kiểm điểm).</summary>
public sealed record HeldIndicatorReview : IndicatorReview
{
    private HeldIndicatorReview(OrganizationId organization, CycleId cycle, LocalDate heldOn, IndicatorSet examined, IndicatorSet found)
        : base(organization, cycle, heldOn, examined, found)
    {
    }

    /// <summary>Empty.</summary>
    public override IndicatorSet Remedied => IndicatorSet.Empty;

    /// <summary>Holds a review (kiểm điểm). Refused when nothing is examined, and when something is found that was not examined.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public static OneOf<HeldIndicatorReview, Refusal> Hold(OrganizationId organization, CycleId cycle, LocalDate on, IndicatorSet examined, IndicatorSet found)
    {
        Guard.Against.Default(organization);
        Guard.Against.Default(cycle);
        return new Reasons()
            .NotEmpty(examined, nameof(examined))
            .Within(examined, found, nameof(found))
            .Or(() => new HeldIndicatorReview(organization, cycle, on, examined, found));
    }

    /// <summary>Remedies some of what was found (khắc phục). Refused for none, for one that was not found, and on a day before the review.</summary>
    public OneOf<RemediedIndicatorReview, Refusal> Remedy(LocalDate on, IndicatorSet indicators) => RemediedIndicatorReview.After(this, HeldOn, on, indicators);
}
