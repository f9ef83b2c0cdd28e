using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Commitments;

/// <summary>A commitment whose items were changed after its registration and wait for approval (bản cam kết đã điều chỉnh, chờ duyệt). Earlier results no longer count.</summary>
public sealed record AmendedCommitment : BindingCommitment
{
    internal AmendedCommitment(BindingCommitment before, LocalDate on, ValueList<CommitmentItem> items)
        : base(before, on)
    {
        Items = items;
        Results = [];
    }

    /// <summary>The day of the last amendment.</summary>
    public LocalDate AmendedOn => LastStepOn;

    /// <summary>Approves the changed items (duyệt lại). Refused on a day before the amendment.</summary>
    /// <exception cref="ArgumentException">The approver is <c>default</c>.</exception>
    public OneOf<ApprovedCommitment, Refusal> Approve(LocalDate on, OrganizationId by) => ApproveHere(on, by);
}
