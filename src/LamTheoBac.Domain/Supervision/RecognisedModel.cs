using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using OneOf;

namespace LamTheoBac.Domain.Supervision;

/// <summary>A model that an organization has recognised (điển hình được công nhận).</summary>
public sealed record RecognisedModel : ExemplaryModel
{
    internal RecognisedModel(ExemplaryModel before, OrganizationId recognisedBy, LocalDate recognisedOn)
        : base(before)
    {
        RecognisedBy = recognisedBy;
        RecognisedOn = recognisedOn;
    }

    /// <summary>Which organization recognised it.</summary>
    public OrganizationId RecognisedBy { get; }

    /// <summary>The day it was recognised (ngày công nhận).</summary>
    public LocalDate RecognisedOn { get; }

    /// <inheritdoc/>
    public override bool IsRecognisedOn(LocalDate day) => day >= RecognisedOn;

    /// <summary>Withdraws the recognition (thu hồi). Refused on a day before it.</summary>
    public OneOf<WithdrawnModel, Refusal> Withdraw(LocalDate on) =>
        new Reasons().NotBefore(RecognisedOn, on, nameof(on)).Or(() => new WithdrawnModel(this, on));
}
