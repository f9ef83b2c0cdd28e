using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Tests.LifeCycles;
using static LamTheoBac.Domain.Tests.Chart;
using static LamTheoBac.Domain.Tests.Cycles.CycleLife;

namespace LamTheoBac.Domain.Tests.Cycles;

public sealed class CycleProgrammeTests
{
    private static readonly OrganizationTree Tree = Chart.Of(Period("BK"), Period("BK-01", "BK"), Period("BK-01-1", "BK-01"), Period("BK-02", "BK"), Period("other")).TreeOn(Y2017);

    [Theory]
    [InlineData("BK", "BK")]
    [InlineData("BK-01", "BK-01")]
    [InlineData("BK-01-1", "BK-01")]
    [InlineData("BK-02", "BK")]
    [InlineData("other", null)]
    [InlineData("nobody", null)]
    public void DeadlineFor_Organization_IsTheNearestUpwards(string of, string? setBy)
    {
        var programme = Draft.SetDeadline(Due("BK-01", 5)).Taken().SetDeadline(Due("BK-01-1", 6, topic: ReturnTopic.Pledges)).Taken();
        Assert.Equal(setBy, programme.DeadlineFor(Tree, Id(of), ReturnTopic.Plans)?.Organization.Text);
    }

    [Fact]
    public void DeadlineFor_OtherTopic_IsNull() => Assert.Null(Draft.DeadlineFor(Tree, Id("BK"), ReturnTopic.Study));

    [Fact]
    public void ChangeDeadline_AnotherDay_ChangesThatOneOnly()
    {
        var programme = Begun.SetDeadline(Due("BK-01", 5)).Taken().ChangeDeadline(Due("BK", 6)).Taken();
        Assert.Equal([Due("BK", 6), Due("BK-01", 5)], programme.Deadlines);
    }

    [Theory]
    [InlineData("BK-01-1", "BK-01-1,BK")]
    [InlineData("BK-01", "BK")]
    [InlineData("BK", "BK")]
    [InlineData("other", "")]
    [InlineData("nobody", "")]
    public void ChoicesFor_Organization_AreItsOwnAndItsSuperiorsNearestFirst(string of, string expected)
    {
        var programme = Begun.Choose(Choice("BK-02", "một")).Taken().Choose(Choice("BK-01-1", null, "đất đai")).Taken();
        Assert.Equal(expected, string.Join(',', programme.ChoicesFor(Tree, Id(of)).Select(choice => choice.Organization)));
    }

    [Fact]
    public void ChangeChoice_AnotherContent_ReplacesThatOfTheOrganizationOnly()
    {
        var programme = Begun.Choose(Choice("BK-01", "một")).Taken().ChangeChoice(Choice("BK", null, "đất đai")).Taken();
        Assert.Equal([Choice("BK", null, "đất đai"), Choice("BK-01", "một")], programme.Choices);
    }

    [Fact]
    public void Conclude_OpenMatters_SaysWhatIsCarriedFromWhereAndWhatIsSettled()
    {
        var closed = Begun.Conclude(LastDay, [New], Year2018).Taken();
        var carried = Assert.Single(closed.CarriedOver);
        Assert.Equal((New, Of2017, Year2018.Id), (carried.Matter, carried.From, carried.Into));
        Assert.Equal([Lax], closed.Settled.Select(settled => settled.Matter));
        Assert.Equal([New], closed.Continue().CarriedIn.Select(matter => matter.Matter));
    }

    [Fact]
    public void Conclude_AnyState_KeepsWhatTheCycleHeld()
    {
        Assert.Equal((Guidance, LastDay, Year2018), (Closed.BegunOn, Closed.ConcludedOn, Closed.Next));
        Assert.Equal((Begun.Themes, Begun.Deadlines, Begun.Choices, Begun.CarriedIn), (Closed.Themes, Closed.Deadlines, Closed.Choices, Closed.CarriedIn));
    }

    [Fact]
    public void Continue_ClosedCycle_DraftsTheNextWithoutThemesDeadlinesAndChoices()
    {
        var next = Closed.Continue();
        Assert.Equal(Year2018, next.Cycle);
        Assert.Equal([Of2016, Of2017], next.Earlier);
        Assert.Equal((0, 0, 0), (next.Themes.Count, next.Deadlines.Count, next.Choices.Count));
    }

    [Fact]
    public void Continue_ThroughAnotherCycle_KeepsTheFirstCycleOfAMatter()
    {
        var after = Closed.Continue().Begin(LastDay).Taken().Conclude(new LocalDate(2018, 12, 31), [Lax], CommitmentCycle.OfYear(2019)).Taken();
        var carried = Assert.Single(after.CarriedOver);
        Assert.Equal((Of2016, Year2018.Id, Of2019), (carried.Matter.Since, carried.From, carried.Into));
        Assert.Equal([New], after.Settled.Select(settled => settled.Matter));
    }

    [Fact]
    public void Conclude_MatterNeverCarriedInOfALaterCycle_NamesTheCyclesOnRecord()
    {
        var reason = Assert.Single(Begun.Conclude(LastDay, [Matter("s9", Of2019)], Year2018).Reasons());
        Assert.Equal((LifeCycleFaultCodes.UnknownEntry, "2019"), (reason.Code, reason.Found));
        Assert.Equal(["2016", "2017"], reason.Expected);
    }

    [Fact]
    public void Conclude_SameIdOfAnotherKindOrOwner_IsAnotherMatter()
    {
        var issue = OpenMatter.Of(MatterKind.PressingIssue, Id("BK-01"), "s1", Of2017);
        var ofAnother = OpenMatter.Of(MatterKind.Shortcoming, Id("BK-02"), "s1", Of2017);
        Assert.Equal(3, Begun.Conclude(LastDay, [Lax, issue, ofAnother], Year2018).Taken().CarriedOver.Count);
    }

    [Fact]
    public void Of_FirstCycle_CarriesNothing() => Assert.Empty(DraftCycle.Of(Year2017).CarriedIn);
}
