namespace LamTheoBac.Domain.Commitments;

/// <summary>A commitment that ended with an item open (bản cam kết chưa hoàn thành); its open items are carried on.</summary>
public sealed record UnfulfilledCommitment : Commitment
{
    internal UnfulfilledCommitment(ReviewedCommitment before, LocalDate on)
        : base(before) => LastStepOn = on;

    /// <summary>The day it was concluded.</summary>
    public LocalDate ConcludedOn => LastStepOn;
}
