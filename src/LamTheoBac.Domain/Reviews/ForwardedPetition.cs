using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A petition that was forwarded to another organization (đơn đã chuyển); its life goes on there, as a petition of its own.</summary>
public sealed record ForwardedPetition : Petition
{
    internal ForwardedPetition(Petition before, OrganizationId to, LocalDate forwardedOn)
        : base(before)
    {
        To = to;
        ForwardedOn = forwardedOn;
    }

    /// <summary>To whom.</summary>
    public OrganizationId To { get; }

    /// <summary>The day it was forwarded (ngày chuyển).</summary>
    public LocalDate ForwardedOn { get; }

    private protected override HandlingStanding StandingSinceReceived(LocalDate day) => day < ForwardedOn ? HandlingStanding.Open : HandlingStanding.Forwarded;
}
