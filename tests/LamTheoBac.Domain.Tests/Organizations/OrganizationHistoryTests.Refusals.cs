using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using static LamTheoBac.Domain.Tests.Chart;

namespace LamTheoBac.Domain.Tests;

public sealed partial class OrganizationHistoryTests
{
    [Fact]
    public void Create_PeriodsOfOneOrganizationOverlap_NamesTheLater() => Assert.Equal(
        [InRow(RegisterFaultCodes.OverlappingIntervals, 1, "from", "2015-01-01..", "a")],
        Try(Period("a"), Period("a", from: Y2015)).Refused());

    [Fact]
    public void Create_PeriodsThatTouchOrAreEmpty_DoNotOverlap() => Try(Period("a", to: Y2015), Period("a", from: Y2015), Period("a", from: Y2017, to: Y2017)).Accepted();

    [Fact]
    public void Create_ParentUnknown_NamesIt() => Assert.Equal(
        [InRow(RegisterFaultCodes.UnknownReference, 0, "parent", "nobody", "organizations")], Try(Period("a", "nobody")).Refused());

    [Fact]
    public void Create_ParentBeginsLater_NamesTheFirstDayWithout() => Assert.Equal(
        [InRow(RegisterFaultCodes.ParentNotInForce, 1, "parent", "root", "a", "2010-01-01")], Try(Period("root", from: Y2015), Period("a", "root")).Refused());

    [Fact]
    public void Create_ParentHasAGap_NamesTheFirstDayOfTheGap() => Assert.Equal(
        [InRow(RegisterFaultCodes.ParentNotInForce, 2, "parent", "root", "a", "2015-01-01")],
        Try(Period("root", to: Y2015), Period("root", from: Y2017), Period("a", "root")).Refused());

    [Fact]
    public void Create_ParentEndsFirst_NamesTheEnd() => Assert.Equal(
        [InRow(RegisterFaultCodes.ParentNotInForce, 1, "parent", "root", "a", "2017-01-01")], Try(Period("root", to: Y2017), Period("a", "root")).Refused());

    [Fact]
    public void Create_ParentInSeveralPeriodsWithoutAGap_IsFine() => Try(Period("root", from: Y2017), Period("a", "root", to: Y2018), Period("root", to: Y2017)).Accepted();

    [Fact]
    public void Create_OrganizationUnderItself_IsACircle()
    {
        var fault = Assert.Single(Try(Period("a", "a")).Refused());
        Assert.Equal(InRow(RegisterFaultCodes.CircularOrganizations, 0, "parent", "a", "a -> a", "2010-01-01"), fault);
    }

    [Fact]
    public void Create_SubordinateOfACircle_IsNotTakenForPartOfIt() => Assert.Equal(
        [InRow(RegisterFaultCodes.CircularOrganizations, 1, "parent", "a", "a -> a", "2010-01-01")], Try(Period("x", "a"), Period("a", "a")).Refused());

    [Fact]
    public void Create_LongChainUnderACircle_IsReadOnce()
    {
        var chain = Enumerable.Range(1, 20_000).Select(number => Period($"{number}", $"{number - 1}")).Reverse();
        var before = System.Diagnostics.Stopwatch.StartNew();
        Assert.Single(Try([.. chain, Period("0", "0")]).Refused());
        Assert.InRange(before.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Create_CircleOnSomeDaysOnly_NamesTheFirst()
    {
        var answer = Try(Period("a", "b", from: Y2010), Period("b", to: Y2017), Period("b", "c", from: Y2017), Period("c", to: Y2018), Period("c", "a", from: Y2018, to: Y2020), Period("c", from: Y2020));
        var fault = Assert.Single(answer.Refused());
        Assert.Equal(InRow(RegisterFaultCodes.CircularOrganizations, 4, "parent", "a", "c -> a -> b -> c", "2018-01-01"), fault);
    }

    [Fact]
    public void Create_SuperiorsSwapWithoutACommonDay_IsFine() =>
        Try(Period("a", to: Y2017), Period("a", "b", from: Y2017), Period("b", "a", to: Y2017), Period("b", from: Y2017)).Accepted();

    [Fact]
    public void Create_TwoCircles_NamesBoth() => Assert.Equal(
        [0, 2], Try(Period("a", "b"), Period("b", "a"), Period("c", "d"), Period("d", "c")).Refused().Select(fault => ((FaultPlace.InRecords)fault.Place).Index));

    [Fact]
    public void Create_SecondCircleThroughAPeriodOfTheFirst_NamesBoth() => Assert.Equal(
        [0, 2], Try(Period("a", "b"), Period("b", "a", to: Y2015), Period("b", "c", from: Y2015), Period("c", "a")).Refused()
            .Where(fault => fault.Code == RegisterFaultCodes.CircularOrganizations).Select(fault => ((FaultPlace.InRecords)fault.Place).Index));

    [Fact]
    public void Create_SuccessionOfUnknowns_NamesBothEnds() => Assert.Equal(
        [
            new Fault(RegisterFaultCodes.UnknownReference, new FaultPlace.InRecords("successions", 0, "predecessor"), "x", ["organizations"]),
            new Fault(RegisterFaultCodes.UnknownReference, new FaultPlace.InRecords("successions", 0, "successor"), "y", ["organizations"]),
        ],
        OrganizationHistory.Create([Period("a")], [Succession.Of(Y2017, Id("x"), Id("y"))]).Refused());

    [Fact]
    public void Create_ManyFaults_NamesThemAll() => Assert.Equal(
        [RegisterFaultCodes.OverlappingIntervals, RegisterFaultCodes.UnknownReference, RegisterFaultCodes.ParentNotInForce, RegisterFaultCodes.CircularOrganizations],
        Try(Period("a"), Period("a"), Period("b", "nobody"), Period("c", "d"), Period("d", from: Y2017), Period("e", "e")).Refused().Select(fault => fault.Code));

    [Fact]
    public void Change_OrganizationThatDoesNotHold_IsRefused()
    {
        Assert.Equal([NotInForce("x")], Town.Rename(Id("x"), Y2017, "y").Refused());
        Assert.Equal([NotInForce("x")], Town.Move(Id("x"), Y2017, Id("town")).Refused());
        Assert.Equal([NotInForce("x")], Town.ChangeLevel(Id("x"), Y2017, OrganizationLevel.Cell).Refused());
        Assert.Equal([NotInForce("x")], Town.ChangeKind(Id("x"), Y2017, null).Refused());
        Assert.Equal([NotInForce("x")], Town.Dissolve(Id("x"), Y2017).Refused());
        Assert.Equal([NotInForce("x"), NotInForce("y")], Town.Merge(Y2017, [Id("x"), Id("y")], Id("b")).Refused());
    }

    [Fact]
    public void Found_OrganizationThatHolds_IsRefused() => Assert.Equal(RegisterFaultCodes.OverlappingIntervals, Assert.Single(Town.Found(Period("a", "town", Y2017)).Refused()).Code);

    [Fact]
    public void Move_UnderOwnSubordinate_IsRefused() => Assert.Equal(RegisterFaultCodes.CircularOrganizations, Assert.Single(Town.Move(Id("a"), Y2017, Id("a1")).Refused()).Code);

    [Fact]
    public void Dissolve_WithSubordinates_NamesEachOfThem() => Assert.Equal(
        ["a1", "a2"], Town.Dissolve(Id("a"), Y2017).Refused().Where(fault => fault.Code == RegisterFaultCodes.ParentNotInForce).Select(fault => fault.Expected[0]));

    [Fact]
    public void Merge_SuccessorUnknown_IsRefused() => Assert.Contains(Town.Merge(Y2017, [Id("a1")], Id("x")).Refused(), fault => fault.Found == "x");

    [Fact]
    public void Merge_SuccessorDoesNotHoldThatDay_IsRefused() => Assert.NotEmpty(Town.Dissolve(Id("b1"), Y2015).Accepted().Merge(Y2017, [Id("a1")], Id("b1")).Refused());

    [Fact]
    public void Split_SuccessorDoesNotHoldThatDay_IsRefused() => Assert.NotEmpty(Town.Dissolve(Id("b1"), Y2015).Accepted().Split(Y2017, Id("a1"), [Id("a2"), Id("b1")]).Refused());

    [Fact]
    public void Split_PredecessorThatGoesOnDoesNotHoldThatDay_IsRefused() => Assert.NotEmpty(Town.Dissolve(Id("b1"), Y2015).Accepted().Split(Y2017, Id("b1"), [Id("b1"), Id("a1")]).Refused());

    [Fact]
    public void ChangeKindOrLevel_NoneOfTheEnum_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => Town.ChangeLevel(Id("a"), Y2017, default));
        Assert.ThrowsAny<ArgumentException>(() => Town.ChangeKind(Id("a"), Y2017, (OrganizationKind)99));
    }

    [Fact]
    public void Move_DefaultId_Throws() => Assert.ThrowsAny<ArgumentException>(() => Town.Move(Id("a"), Y2017, default(OrganizationId)));

    private static Fault InRow(FaultCode code, int index, string field, string found, params string[] expected) =>
        new(code, new FaultPlace.InRecords("organizations", index, field), found, [.. expected]);

    private static Fault NotInForce(string id) => new(RegisterFaultCodes.NotInForce, new FaultPlace.Whole(), id, ["2017-01-01"]);
}
