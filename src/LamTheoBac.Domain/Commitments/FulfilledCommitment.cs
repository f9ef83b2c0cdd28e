namespace LamTheoBac.Domain.Commitments;

/// <summary>A commitment all of whose items were fulfilled (bản cam kết đã hoàn thành); nothing is carried on.</summary>
public sealed record FulfilledCommitment : Commitment
{
    internal FulfilledCommitment(ReviewedCommitment before, LocalDate on)
        : base(before) => LastStepOn = on;

    /// <summary>The day it was concluded.</summary>
    public LocalDate ConcludedOn => LastStepOn;
}
