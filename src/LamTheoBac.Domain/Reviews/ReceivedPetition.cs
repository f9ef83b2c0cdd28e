using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A petition that was received, and nothing is decided yet (đơn đã tiếp nhận).</summary>
public sealed record ReceivedPetition : Petition
{
    private ReceivedPetition(OrganizationId organization, string id, IssueField? field, LocalDate receivedOn)
        : base(organization, id, field, receivedOn)
    {
    }

    /// <summary>A petition that this organization received.</summary>
    /// <exception cref="ArgumentException">An id or the field is <c>default</c> or empty.</exception>
    public static ReceivedPetition Of(OrganizationId organization, string id, IssueField? field, LocalDate receivedOn) =>
        new(Guard.Against.Default(organization), IdText.Of(id, nameof(id)), field is { } given ? Guard.Against.Default(given, nameof(field)) : null, receivedOn);

    /// <summary>Accepts it, to be settled here (thụ lý). Refused on a day before it was received.</summary>
    public OneOf<AcceptedPetition, Refusal> Accept(LocalDate on) =>
        new Reasons().NotBefore(ReceivedOn, on, nameof(on)).Or(() => new AcceptedPetition(this, on));

    /// <summary>Forwards it to whom it concerns (chuyển đơn), where it is received anew. Refused to the organization that has it, and on a day before it was received.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public OneOf<ForwardedPetition, Refusal> Forward(OrganizationId to, LocalDate on) =>
        new Reasons()
            .Require(Guard.Against.Default(to) != Organization, LifeCycleFaultCodes.AlreadyGiven, nameof(to), to)
            .NotBefore(ReceivedOn, on, nameof(on))
            .Or(() => new ForwardedPetition(this, to, on));
}
