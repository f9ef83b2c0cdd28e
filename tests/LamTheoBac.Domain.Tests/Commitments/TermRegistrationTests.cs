using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Tests.LifeCycles;
using LamTheoBac.Domain.Time;
using static LamTheoBac.Domain.Tests.Commitments.CommitmentLife;

namespace LamTheoBac.Domain.Tests.Commitments;

public sealed class TermRegistrationTests
{
    private static readonly LocalDate Registration = new(2016, 10, 1);
    private static readonly Validity Term = Validity.Between(new LocalDate(2015, 10, 1), new LocalDate(2020, 10, 1));

    private static readonly TermRegistration OfTheTerm = TermRegistration.Of(Member, Term, Registration, CommitmentKind.Plan, CommitmentKind.Pledge);

    [Fact]
    public void Documents_WithoutASupplement_CountForNoCycle() => Assert.Empty(OfTheTerm.Documents);

    [Fact]
    public void Supplement_EachCycle_GivesOneDocumentForEachDuty()
    {
        var term = OfTheTerm.Supplement(Year(2017), Signed, Study).Taken().Supplement(Year(2018), Signed, Speech).Taken();
        Assert.Equal(
            [("2017", CommitmentKind.Plan), ("2017", CommitmentKind.Pledge), ("2018", CommitmentKind.Plan), ("2018", CommitmentKind.Pledge)],
            term.Documents.Select(document => (document.Cycle.Text, document.Kind)));
        Assert.All(term.Documents, document => Assert.Equal(Signed, document.RegisteredOn.Value));
    }

    [Fact]
    public void Supplement_ItsCommitment_LivesOnByItself()
    {
        var supplement = Assert.Single(OfTheTerm.Supplement(Year(2017), Signed, Study).Taken().Supplements);
        Assert.Equal(Agreed, supplement.Approve(Agreed, Cell).Taken().FirstApprovedOn);
    }

    [Fact]
    public void Supplement_CycleThatTheTermOnlyTouches_IsTaken() => Assert.Single(OfTheTerm.Supplement(Year(2020), Signed, Study).Taken().Supplements);

    [Fact]
    public void Supplement_CycleOutsideTheTerm_IsRefused() =>
        Assert.Equal([LifeCycleFaultCodes.OutsideDays], OfTheTerm.Supplement(Year(2021), Signed, Study).Codes());

    [Fact]
    public void Supplement_BeforeTheRegistration_IsRefused() =>
        Assert.Equal([LifeCycleFaultCodes.StepBeforeLast], OfTheTerm.Supplement(Year(2017), Registration.PlusDays(-1), Study).Codes());

    [Fact]
    public void Supplement_SameCycleEarlierAndWithoutItems_IsRefusedWithEveryReason() => Assert.Equal(
        [LifeCycleFaultCodes.AlreadyGiven, LifeCycleFaultCodes.StepBeforeLast, LifeCycleFaultCodes.NothingGiven],
        OfTheTerm.Supplement(Year(2017), Signed, Study).Taken().Supplement(Year(2017), Signed.PlusDays(-1)).Codes());

    [Fact]
    public void Of_TermWithoutAnEndOrADay_Throws()
    {
        Assert.Throws<ArgumentException>(() => TermRegistration.Of(Member, Validity.Since(Registration), Registration, CommitmentKind.Plan));
        Assert.Throws<ArgumentException>(() => TermRegistration.Of(Member, default, Registration, CommitmentKind.Plan));
    }

    private static CommitmentCycle Year(int year) => CommitmentCycle.OfYear(year);
}
