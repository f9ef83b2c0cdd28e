namespace LamTheoBac.Domain.Reviews;

/// <summary>A self-review that was called off before it was held (kiểm điểm đã hủy).</summary>
public sealed record CancelledSelfReview : SelfReview
{
    internal CancelledSelfReview(SelfReview before, LocalDate cancelledOn)
        : base(before) => CancelledOn = cancelledOn;

    /// <summary>The day it was called off (ngày hủy).</summary>
    public LocalDate CancelledOn { get; }
}
