namespace LamTheoBac.Domain.Reviews;

/// <summary>A petition that was settled (đơn đã giải quyết).</summary>
public sealed record SettledPetition : Petition
{
    internal SettledPetition(AcceptedPetition before, LocalDate settledOn)
        : base(before)
    {
        AcceptedOn = before.AcceptedOn;
        SettledOn = settledOn;
    }

    /// <summary>The day it was accepted (ngày thụ lý).</summary>
    public LocalDate AcceptedOn { get; }

    /// <summary>The day it was settled (ngày giải quyết).</summary>
    public LocalDate SettledOn { get; }

    private protected override HandlingStanding StandingSinceReceived(LocalDate day) => day < SettledOn ? HandlingStanding.Open : HandlingStanding.Settled;
}
