using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Tests.LifeCycles;

namespace LamTheoBac.Domain.Tests.Reviews;

internal static class PetitionLife
{
    public static readonly OrganizationId Receiver = OrganizationId.From("BK");
    public static readonly OrganizationId Other = OrganizationId.From("BK-01");
    public static readonly LocalDate ReceivedOn = new(2017, 3, 1);
    public static readonly LocalDate AcceptedOn = new(2017, 3, 8);
    public static readonly LocalDate SettledOn = new(2017, 5, 2);

    public static ReceivedPetition Received { get; } = ReceivedPetition.Of(Receiver, "d1", IssueField.From("giải phóng mặt bằng"), ReceivedOn);

    public static AcceptedPetition Accepted { get; } = Received.Accept(AcceptedOn).Taken();

    public static ForwardedPetition Forwarded { get; } = Received.Forward(Other, AcceptedOn).Taken();

    public static SettledPetition Settled { get; } = Accepted.Settle(SettledOn).Taken();

    public static LifeCycle Life { get; } = new LifeCycle(typeof(Petition))
        .Case(Received, "Accept", "on the day it was received or later", state => state.Accept(ReceivedOn))
        .Case(Received, "Accept", "before it was received", state => state.Accept(ReceivedOn.PlusDays(-1)))
        .Case(Received, "Forward", "on the day it was received or later", state => state.Forward(Other, ReceivedOn))
        .Case(Received, "Forward", "to the organization that has it, and before it was received", state => state.Forward(Receiver, ReceivedOn.PlusDays(-1)))
        .Case(Accepted, "Settle", "on the day it was accepted or later", state => state.Settle(AcceptedOn))
        .Case(Accepted, "Settle", "before it was accepted", state => state.Settle(AcceptedOn.PlusDays(-1)));
}
