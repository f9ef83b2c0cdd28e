using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Commitments;

/// <summary>A commitment that is approved as it stands (bản cam kết đã được duyệt).</summary>
public sealed record ApprovedCommitment : BindingCommitment
{
    internal ApprovedCommitment(BindingCommitment before, LocalDate on, OrganizationId by)
        : base(before, on)
    {
        FirstApprovedOn ??= on;
        ApprovedBy = by;
    }

    /// <summary>The day on which the items as they stand were approved; after an amendment later than <see cref="Commitment.FirstApprovedOn"/>, which is the day on record.</summary>
    public LocalDate ApprovedOn => LastStepOn;

    /// <summary>The organization that approved them.</summary>
    public OrganizationId ApprovedBy { get; }
}
