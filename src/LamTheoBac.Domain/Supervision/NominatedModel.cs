using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using OneOf;

namespace LamTheoBac.Domain.Supervision;

/// <summary>A model that is nominated and not recognised yet (điển hình được đề nghị).</summary>
public sealed record NominatedModel : ExemplaryModel
{
    private NominatedModel(SubjectId subject, ExemplaryField field, OrganizationId nominatedBy, LocalDate nominatedOn)
        : base(subject, field, nominatedBy, nominatedOn)
    {
    }

    /// <summary>A nomination.</summary>
    /// <exception cref="ArgumentException">An id or the field is <c>default</c>.</exception>
    public static NominatedModel Of(SubjectId subject, ExemplaryField field, OrganizationId nominatedBy, LocalDate nominatedOn) =>
        new(Guard.Against.Default(subject), Guard.Against.Default(field), Guard.Against.Default(nominatedBy), nominatedOn);

    /// <summary>Recognises it (công nhận). Refused on a day before the nomination.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public OneOf<RecognisedModel, Refusal> Recognise(OrganizationId by, LocalDate on)
    {
        Guard.Against.Default(by);
        return new Reasons().NotBefore(NominatedOn, on, nameof(on)).Or(() => new RecognisedModel(this, by, on));
    }

    /// <summary>Withdraws the nomination (rút đề nghị). Refused on a day before it.</summary>
    public OneOf<WithdrawnModel, Refusal> Withdraw(LocalDate on) =>
        new Reasons().NotBefore(NominatedOn, on, nameof(on)).Or(() => new WithdrawnModel(this, on));
}
