using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A self-review of the end of a year with its rating (đã xếp loại).</summary>
public sealed record RatedSelfReview : SelfReview
{
    private readonly LocalDate _heldOn;

    internal RatedSelfReview(SelfReview before, LocalDate heldOn, QualityRating rating, LocalDate ratedOn)
        : base(before)
    {
        _heldOn = heldOn;
        Rating = rating;
        RatedOn = ratedOn;
    }

    /// <summary>The day it was held; never null.</summary>
    public override LocalDate? HeldOn => _heldOn;

    /// <summary>The rating.</summary>
    public QualityRating Rating { get; }

    /// <summary>The day it was rated (ngày xếp loại).</summary>
    public LocalDate RatedOn { get; }

    /// <summary>The record that a register counts, with the rating.</summary>
    public override SelfReviewRecord Record => SelfReviewRecord.Of(Subject, Cycle, _heldOn, Reported<QualityRating>.Known(Rating));
}
