using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;
using static LamTheoBac.Domain.Tests.Chart;

namespace LamTheoBac.Domain.Tests;

public sealed partial class OrganizationHistoryTests
{
    private static readonly LocalDate Before = Y2017.PlusDays(-1);
    private static readonly OrganizationHistory Town = Of(Period("town"), Period("a", "town"), Period("a1", "a"), Period("a2", "a"), Period("b", "town"), Period("b1", "b"));

    [Fact]
    public void Found_NewOrganization_HoldsFromItsFirstDay()
    {
        var after = Town.Found(Period("c", "town", Y2017)).Accepted();
        Assert.Null(after.On(Before, Id("c")));
        Assert.Equal("c", after.On(Y2017, Id("c"))?.Name);
        Assert.True(after.Knows(Id("c")));
        Assert.False(Town.Knows(Id("c")));
    }

    [Fact]
    public void Found_AfterAGap_HoldsAgainUnderTheSameId()
    {
        var after = Town.Dissolve(Id("b1"), Y2015).Accepted().Found(Period("b1", "b", Y2017)).Accepted();
        Assert.Null(after.On(Before, Id("b1")));
        Assert.NotNull(after.On(Y2017, Id("b1")));
    }

    [Fact]
    public void Rename_Day_ChangesTheNameFromThatDayOnAndNothingElse()
    {
        var after = Town.Rename(Id("a"), Y2017, "Đảng ủy A".Normalize(System.Text.NormalizationForm.FormD)).Accepted();
        Assert.Equal("a", after.On(Before, Id("a"))?.Name);
        Assert.Equal("Đảng ủy A", after.On(Y2017, Id("a"))?.Name);
        Assert.Equal(Town.TreeOn(Y2020).Draw(), after.TreeOn(Y2020).Draw());
    }

    [Fact]
    public void Move_OtherSuperior_TakesTheSubtreeAlongFromThatDayOn()
    {
        var after = Town.Move(Id("a"), Y2017, Id("b")).Accepted();
        Assert.Equal("town\n a\n  a1\n  a2\n b\n  b1", after.TreeOn(Before).Draw());
        Assert.Equal("town\n b\n  a\n   a1\n   a2\n  b1", after.TreeOn(Y2017).Draw());
    }

    [Fact]
    public void Move_NoSuperior_MakesARoot() => Assert.Equal("a\n a1\n a2\ntown\n b\n  b1", Town.Move(Id("a"), Y2017, null).Accepted().TreeOn(Y2017).Draw());

    [Fact]
    public void ChangeLevel_Day_ChangesTheLevelFromThatDayOn()
    {
        var after = Town.ChangeLevel(Id("a1"), Y2017, OrganizationLevel.GrassrootsCell).Accepted();
        Assert.Equal(OrganizationLevel.Cell, after.On(Before, Id("a1"))?.Level);
        Assert.Equal(OrganizationLevel.GrassrootsCell, after.On(Y2017, Id("a1"))?.Level);
    }

    [Fact]
    public void ChangeKind_Day_ChangesOrTakesAwayTheKindFromThatDayOn()
    {
        var after = Town.ChangeKind(Id("a1"), Y2015, OrganizationKind.Agency).Accepted().ChangeKind(Id("a1"), Y2017, null).Accepted();
        Assert.Null(after.On(Y2015.PlusDays(-1), Id("a1"))?.Kind);
        Assert.Equal(OrganizationKind.Agency, after.On(Before, Id("a1"))?.Kind);
        Assert.Null(after.On(Y2017, Id("a1"))?.Kind);
    }

    [Fact]
    public void Change_FirstDayOfAPeriod_LeavesNoEmptyPeriod()
    {
        var after = Town.Rename(Id("a1"), Y2010, "new").Accepted();
        Assert.Equal(Town.Periods.Count, after.Periods.Count);
        Assert.Equal("new", after.On(Y2010, Id("a1"))?.Name);
    }

    [Fact]
    public void Change_PeriodWithAnEnd_KeepsTheEnd()
    {
        var after = Of(Period("x", to: Y2018)).Rename(Id("x"), Y2017, "y").Accepted();
        Assert.Equal(Validity.Between(Y2017, Y2018), after.On(Y2017, Id("x"))?.During);
    }

    [Fact]
    public void Dissolve_Day_IsTheFirstOnWhichItNoLongerHolds()
    {
        var after = Town.Dissolve(Id("a1"), Y2017).Accepted();
        Assert.NotNull(after.On(Before, Id("a1")));
        Assert.Null(after.On(Y2017, Id("a1")));
        Assert.True(after.Knows(Id("a1")));
    }

    [Fact]
    public void Dissolve_ChangeAfterTheDayIsOnRecord_HoldsNoLongerAllTheSame()
    {
        var after = Town.Rename(Id("a1"), Y2018, "later").Accepted().Dissolve(Id("a1"), Y2017).Accepted();
        Assert.Null(after.On(Y2017, Id("a1")));
        Assert.Null(after.On(Y2020, Id("a1")));
    }

    [Fact]
    public void Merge_PredecessorIntoSuccessor_EndsItAndMovesItsSubordinates()
    {
        var after = Town.Merge(Y2017, [Id("a")], Id("b")).Accepted();
        Assert.Equal(Town.TreeOn(Before).Draw(), after.TreeOn(Before).Draw());
        Assert.Equal("town\n b\n  a1\n  a2\n  b1", after.TreeOn(Y2017).Draw());
        Assert.Equal([Succession.Of(Y2017, Id("a"), Id("b"))], after.Successions);
    }

    [Fact]
    public void Merge_SuccessorAmongThePredecessors_GoesOn()
    {
        var after = Town.Merge(Y2017, [Id("a"), Id("b")], Id("b")).Accepted();
        Assert.Equal("town\n b\n  a1\n  a2\n  b1", after.TreeOn(Y2017).Draw());
        Assert.Equal([Succession.Of(Y2017, Id("a"), Id("b"))], after.Successions);
    }

    [Fact]
    public void Merge_SeveralIntoANewOne_LosesNoSubordinate()
    {
        var after = Town.Found(Period("c", "town", Y2017)).Accepted().Merge(Y2017, [Id("a"), Id("b")], Id("c")).Accepted();
        Assert.Equal("town\n c\n  a1\n  a2\n  b1", after.TreeOn(Y2017).Draw());
    }

    [Fact]
    public void Merge_SubordinateBeginsLater_MovesToo()
    {
        var after = Town.Found(Period("a3", "a", Y2018)).Accepted().Merge(Y2017, [Id("a")], Id("b")).Accepted();
        Assert.Equal("town\n b\n  a1\n  a2\n  a3\n  b1", after.TreeOn(Y2018).Draw());
    }

    [Fact]
    public void Split_IntoOthers_EndsItAndNamesEverySuccessor()
    {
        var bare = Of(Period("town"), Period("a", "town"), Period("x", "town", Y2017), Period("y", "town", Y2017));
        var after = bare.Split(Y2017, Id("a"), [Id("x"), Id("y")]).Accepted();
        Assert.Equal("town\n x\n y", after.TreeOn(Y2017).Draw());
        Assert.Equal([Succession.Of(Y2017, Id("a"), Id("x")), Succession.Of(Y2017, Id("a"), Id("y"))], after.Successions);
    }

    [Fact]
    public void Split_PredecessorAmongTheSuccessors_GoesOn()
    {
        var after = Town.Split(Y2017, Id("a"), [Id("a"), Id("b")]).Accepted();
        Assert.Equal(Town.TreeOn(Y2017).Draw(), after.TreeOn(Y2017).Draw());
        Assert.Equal([Succession.Of(Y2017, Id("a"), Id("b"))], after.Successions);
    }
}
