using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A self-review that was held and is not rated (đã kiểm điểm).</summary>
public sealed record HeldSelfReview : SelfReview
{
    private readonly LocalDate _heldOn;

    internal HeldSelfReview(SelfReview before, LocalDate heldOn)
        : base(before) => _heldOn = heldOn;

    /// <summary>The day it was held; never null.</summary>
    public override LocalDate? HeldOn => _heldOn;

    /// <summary>The record that a register counts; it has no rating.</summary>
    public override SelfReviewRecord Record => SelfReviewRecord.Of(Subject, Cycle, _heldOn);

    /// <summary>
    /// Rates it (xếp loại). Refused for another occasion than the end of the year, on a day before it was held and, when a
    /// scope is given, for someone who is left out.
    /// </summary>
    /// <param name="rating">The rating.</param>
    /// <param name="on">The day it was rated.</param>
    /// <param name="scope">Whether the person is obliged, as of the day of the review or of the day on which the list was frozen; null where nobody asks, and for an organization.</param>
    /// <exception cref="ArgumentException">The rating is none of its enum, or the scope is another person's.</exception>
    public OneOf<RatedSelfReview, Refusal> Rate(QualityRating rating, LocalDate on, ReviewScope? scope = null)
    {
        Guard.Against.EnumOutOfRange(rating);
        if (scope is not null && scope.Person != Subject) throw new ArgumentException($"the scope is of {scope.Person}, the review of {Subject}", nameof(scope));
        return new Reasons()
            .Require(Occasion == ReviewOccasion.YearEnd, LifeCycleFaultCodes.WrongKind, nameof(rating), Words<ReviewOccasion>.Of(Occasion), Words<ReviewOccasion>.Of(ReviewOccasion.YearEnd))
            .NotBefore(_heldOn, on, nameof(on))
            .Require(scope is not { IsObliged: false }, LifeCycleFaultCodes.LeftOut, nameof(scope), Subject, [.. scope?.Reasons.Select(Words<LeftOutReason>.Of) ?? []])
            .Or(() => new RatedSelfReview(this, _heldOn, rating, on));
    }
}
