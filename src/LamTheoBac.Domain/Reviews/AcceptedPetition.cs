using LamTheoBac.Domain.Faults;
using OneOf;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A petition that was accepted, to be settled here (đơn đã thụ lý).</summary>
public sealed record AcceptedPetition : Petition
{
    internal AcceptedPetition(Petition before, LocalDate acceptedOn)
        : base(before) => AcceptedOn = acceptedOn;

    /// <summary>The day it was accepted (ngày thụ lý).</summary>
    public LocalDate AcceptedOn { get; }

    /// <summary>Settles it (giải quyết). Refused on a day before it was accepted.</summary>
    public OneOf<SettledPetition, Refusal> Settle(LocalDate on) =>
        new Reasons().NotBefore(AcceptedOn, on, nameof(on)).Or(() => new SettledPetition(this, on));
}
