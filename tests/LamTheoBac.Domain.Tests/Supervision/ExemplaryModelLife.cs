using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Supervision;
using LamTheoBac.Domain.Tests.LifeCycles;

namespace LamTheoBac.Domain.Tests.Supervision;

internal static class ExemplaryModelLife
{
    public static readonly OrganizationId Superior = OrganizationId.From("BK");
    public static readonly LocalDate NominatedOn = new(2017, 4, 1);
    public static readonly LocalDate RecognisedOn = new(2017, 5, 19);
    public static readonly LocalDate WithdrawnOn = new(2018, 2, 1);

    public static NominatedModel Nominated { get; } = NominatedModel.Of(PersonId.From("p1"), ExemplaryField.From("cải cách hành chính"), OrganizationId.From("BK-01"), NominatedOn);

    public static RecognisedModel Recognised { get; } = Nominated.Recognise(Superior, RecognisedOn).Taken();

    public static WithdrawnModel Withdrawn { get; } = Recognised.Withdraw(WithdrawnOn).Taken();

    public static LifeCycle Life { get; } = new LifeCycle(typeof(ExemplaryModel))
        .Case(Nominated, "Recognise", "on the day of the nomination or later", state => state.Recognise(Superior, NominatedOn))
        .Case(Nominated, "Recognise", "before the nomination", state => state.Recognise(Superior, NominatedOn.PlusDays(-1)))
        .Case(Nominated, "Withdraw", "on the day of the nomination or later", state => state.Withdraw(NominatedOn))
        .Case(Nominated, "Withdraw", "before the nomination", state => state.Withdraw(NominatedOn.PlusDays(-1)))
        .Case(Recognised, "Withdraw", "on the day it was recognised or later", state => state.Withdraw(RecognisedOn))
        .Case(Recognised, "Withdraw", "before it was recognised", state => state.Withdraw(RecognisedOn.PlusDays(-1)));
}
