namespace LamTheoBac.Domain.Supervision;

/// <summary>An interim or final review that was held (đã sơ kết, tổng kết).</summary>
public sealed record HeldProgrammeReview : ProgrammeReview
{
    internal HeldProgrammeReview(ProgrammeReview before, LocalDate heldOn)
        : base(before) => HeldOn = heldOn;

    /// <summary>The day it was held (ngày tiến hành).</summary>
    public LocalDate HeldOn { get; }
}
