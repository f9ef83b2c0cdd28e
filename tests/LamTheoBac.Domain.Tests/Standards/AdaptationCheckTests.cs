using LamTheoBac.Domain.Standards;
using LamTheoBac.Domain.Tests.LifeCycles;
using static LamTheoBac.Domain.Tests.Standards.StandardSetLife;

namespace LamTheoBac.Domain.Tests.Standards;

public sealed class AdaptationCheckTests
{
    [Fact]
    public void Of_DraftAndSuperior_TellsWhatBecameOfEveryItem()
    {
        var draft = Draft("D", "cm").Containing([Item("1", "a", "z"), Item("2", "a")], SetAside.Of("a", "x"), SetAside.Of("c", "y"), SetAside.Of("z", "x"));
        var adaptation = AdaptationCheck.Of(draft, Superior);
        Assert.Equal((draft.Key, Superior.Key), (adaptation.Set, adaptation.Superior));
        Assert.Equal([new AdaptedItem("a", ["1", "2"], "x"), new AdaptedItem("b", [], null), new AdaptedItem("c", [], "y")], adaptation.Items);
        Assert.Equal(["z"], adaptation.Unknown);
        Assert.Equal(["b"], adaptation.Missing.Select(item => item.Id));
        Assert.Equal(["a"], adaptation.Items.Where(item => item.IsTakenUpAndSetAside).Select(item => item.Id));
        Assert.False(adaptation.IsComplete);
    }

    [Theory]
    [InlineData("a b", "c", true)]
    [InlineData("a b c", "", true)]
    [InlineData("", "a b c", true)]
    [InlineData("a b", "", false)]
    [InlineData("a b c", "c", false)]
    [InlineData("a b c z", "", false)]
    [InlineData("a b c", "z", false)]
    public void IsComplete_TakenUpAndSetAside_OnlyWhenEachItemIsAnsweredForOnce(string takenUp, string setAside, bool expected)
    {
        var draft = Draft("D", "cm").Containing([Item("1", Words(takenUp))], Words(setAside).Select(id => SetAside.Of(id, "x")));
        Assert.Equal(expected, AdaptationCheck.Of(draft, Superior).IsComplete);
    }

    [Fact]
    public void NotAdapting_UnitsSet_AsksThoseBelowOnly()
    {
        Assert.Equal(["D", "C", "E"], NotAdapting(Superior));
        Assert.Equal(["C", "E"], NotAdapting(Superior, Issued));
        Assert.Equal(["C"], NotAdapting(Issued));
    }

    [Fact]
    public void NotAdapting_SetOfASetBelow_AdaptsByWayOfIt()
    {
        var ofC = Adapting(Issued, "C").Issue(Given, Issued, Tree).Taken();
        Assert.Equal(["E"], NotAdapting(Superior, ofC, Issued));
        Assert.Equal(["D", "C", "E"], NotAdapting(Superior, ofC));
    }

    [Fact]
    public void NotAdapting_SetOfAnEndedVersion_AdaptsNothingInForce()
    {
        var ofC = Adapting(Issued, "C").Issue(Given, Issued, Tree).Taken();
        Assert.Equal(["C", "E"], NotAdapting(Superior, Later, ofC, Superseded, Second));
        Assert.Equal(["E"], NotAdapting(Superior, Later.PlusDays(-1), ofC, Superseded, Second));
    }

    [Fact]
    public void NotAdapting_DraftsEndedAndOtherSets_DoNotCount()
    {
        var own = Draft("E", "own").Containing([Item("1")]).Issue(Given).Taken();
        Assert.Equal(["D", "C", "E"], NotAdapting(Superior, Later, Drafted, own, Withdrawn));
    }

    [Fact]
    public void NotAdapting_NationalSet_AsksTheWholeTree()
    {
        var national = DraftedStandardSet.Of("n", StandardScope.National, StandardKind.Professional, Begun, organization: null).Containing([Item("a")]).Issue(Begun).Taken();
        Assert.Equal(["P", "D", "C"], NotAdapting(national, Adapting(national, "E").Issue(Given, national).Taken()));
    }

    [Fact]
    public void NotAdapting_SectorSetOfAnOrganization_LeavesOutItsIssuer()
    {
        var sector = DraftedStandardSet.Of("s", StandardScope.Sector, StandardKind.Professional, Begun, Chart.Id("D")).Containing([Item("a")]).Issue(Begun).Taken();
        Assert.Equal(["P", "C", "E"], NotAdapting(sector));
    }

    [Fact]
    public void NotAdapting_OrganizationOutsideTheTree_HasNobodyBelow() => Assert.Empty(NotAdapting(Draft("X", "cm").Containing([Item("a")]).Issue(Given).Taken()));

    private static IEnumerable<string> NotAdapting(StandardSet superior, params StandardSet[] sets) => NotAdapting(superior, Given, sets);

    private static IEnumerable<string> NotAdapting(StandardSet superior, LocalDate on, params StandardSet[] sets) => AdaptationCheck.NotAdapting(superior, sets, Tree, on).Select(id => id.Text);

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
