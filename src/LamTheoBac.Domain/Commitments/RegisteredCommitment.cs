using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using OneOf;

namespace LamTheoBac.Domain.Commitments;

/// <summary>A commitment that is registered and waits for approval (bản cam kết đã đăng ký).</summary>
public sealed record RegisteredCommitment : BindingCommitment
{
    internal RegisteredCommitment(DraftedCommitment draft, LocalDate on)
        : base(draft, on) => RegisteredOn = on;

    /// <summary>Approves it (duyệt). Refused on a day before it was registered.</summary>
    /// <exception cref="ArgumentException">The approver is <c>default</c>.</exception>
    public OneOf<ApprovedCommitment, Refusal> Approve(LocalDate on, OrganizationId by) => ApproveHere(on, by);
}
