using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Tests.LifeCycles;
using static LamTheoBac.Domain.Tests.Directives.Papers;

namespace LamTheoBac.Domain.Tests.Directives;

public sealed partial class DirectiveCatalogueTests
{
    private static readonly Directive Old = Paper("1");
    private static readonly Directive Middle = Paper("2", 10);
    private static readonly Directive New = Paper("3", 20);

    [Fact]
    public void InForce_NothingElseSaid_BeginsOnTheDayOfIssueAndHasNoEnd() => Assert.Equal(Days(0), Catalogue([Old]).InForce(Old));

    [Fact]
    public void InForce_Replaced_EndsOnTheDayTheOtherTakesEffect()
    {
        var catalogue = Try([DirectiveEntry.Of(Old), DirectiveEntry.Of(Middle, Days(15))], Middle.Replaces(Old)).Taken();
        Assert.Equal(Days(0, 15), catalogue.InForce(Old));
        Assert.True(catalogue.IsInForce(Old, Day.PlusDays(14)));
        Assert.False(catalogue.IsInForce(Old, Day.PlusDays(15)));
        Assert.True(catalogue.IsInForce(Middle, Day.PlusDays(15)));
    }

    [Fact]
    public void InForce_ReplacedAfterItsOwnEnd_KeepsItsOwnEnd() =>
        Assert.Equal(Days(0, 5), Try([DirectiveEntry.Of(Old, Days(0, 5)), DirectiveEntry.Of(Middle)], Middle.Replaces(Old)).Taken().InForce(Old));

    [Fact]
    public void InForce_ReplacedTwice_EndsWithTheFirst() => Assert.Equal(Days(0, 10), Catalogue([Old, Middle, New], New.Replaces(Old), Middle.Replaces(Old)).InForce(Old));

    [Fact]
    public void InForce_ReplacedByWhatNeverTookEffect_EndsWithWhatReplacedThat()
    {
        var catalogue = Try([DirectiveEntry.Of(Old), DirectiveEntry.Of(Middle, Days(40)), DirectiveEntry.Of(New)], Middle.Replaces(Old), New.Replaces(Middle)).Taken();
        Assert.Equal(Days(0, 20), catalogue.InForce(Old));
        Assert.Equal(Days(40, 40), catalogue.InForce(Middle));
        Assert.Equal(Days(20), catalogue.InForce(New));
    }

    [Fact]
    public void InForce_ContinuedOrImplemented_DoesNotEnd() => Assert.Equal(Days(0), Catalogue([Old, Middle, New], Middle.Continues(Old), New.Implements(Old)).InForce(Old));

    [Fact]
    public void InForceOn_Day_ListsByDayOfIssue()
    {
        var catalogue = Catalogue([New, Paper("4", 1), Old, Middle], New.Replaces(Middle));
        Assert.Equal([Old, Paper("4", 1), Middle], catalogue.InForceOn(Day.PlusDays(19)).Documents());
        Assert.Equal([Old, Paper("4", 1), New], catalogue.InForceOn(Day.PlusDays(20)).Documents());
        Assert.Empty(catalogue.InForceOn(Day.PlusDays(-1)));
    }

    [Fact]
    public void Find_OneNumberOfTwoIssuersAndTerms_KeepsThemApart()
    {
        var (here, there, later) = (Paper("01-HD/TW"), Paper("01-HD/TW", issuer: "B"), Paper("01-HD/TW", 30));
        var catalogue = Catalogue([later, there, here, Old]);
        Assert.Equal([here, there, later], catalogue.Find(Citation.Of(here.Number)).Documents());
        Assert.Equal([here, there], catalogue.Find(Citation.Of(here.Number, Day)).Documents());
        Assert.Equal([later], catalogue.Find(Citation.Of(here.Number, Day.PlusDays(30), "mục II")).Documents());
        Assert.Empty(catalogue.Find(Citation.Of(here.Number, Day.PlusDays(1))));
    }

    [Fact]
    public void Implementing_Both_AskOppositeEnds()
    {
        var catalogue = Catalogue([Old, Middle, New], Middle.Implements(Old), New.Implements(Old), New.Continues(Middle));
        Assert.Equal([Middle, New], catalogue.Implementing(Old).Documents());
        Assert.Equal([Old], catalogue.ImplementedBy(New).Documents());
        Assert.Equal([New], catalogue.Continuing(Middle).Documents());
        Assert.Empty(catalogue.Implementing(New));
        Assert.Empty(catalogue.ImplementedBy(Old));
    }

    [Fact]
    public void ChainOf_AnyLink_IsTheWholeChainInOrder()
    {
        var catalogue = Catalogue([New, Middle, Old, Paper("4")], Middle.Replaces(Old), New.Replaces(Middle), New.Continues(Paper("4")));
        foreach (var document in new[] { Old, Middle, New }) Assert.Equal([Old, Middle, New], catalogue.ChainOf(document).Documents());
        Assert.Equal([Paper("4")], catalogue.ChainOf(Paper("4")).Documents());
    }

    [Fact]
    public void ChainOf_IssuedOnOneDay_PutsTheReplacedOneFirst() => Assert.Equal([Paper("9"), Paper("1")], Catalogue([Paper("1"), Paper("9")], Paper("1").Replaces(Paper("9"))).ChainOf(Paper("1")).Documents());

    [Fact]
    public void ChainOf_OneOfTwoReplaced_LeavesOutTheOther() => Assert.Equal([Old, New], Catalogue([Old, Middle, New], New.Replaces(Old), New.Replaces(Middle)).ChainOf(Old).Documents());

    [Fact]
    public void SuccessorsOn_Day_AreThoseInItsPlace()
    {
        var catalogue = Catalogue([Old, Middle, New, Paper("4", 20)], Middle.Replaces(Old), New.Replaces(Middle), Paper("4", 20).Replaces(Middle));
        Assert.Empty(catalogue.SuccessorsOn(Old, Day.PlusDays(9)));
        Assert.Equal([Middle], catalogue.SuccessorsOn(Old, Day.PlusDays(10)).Documents());
        Assert.Equal([New, Paper("4", 20)], catalogue.SuccessorsOn(Old, Day.PlusDays(20)).Documents());
        Assert.Empty(catalogue.SuccessorsOn(New, Day.PlusDays(99)));
    }

    [Fact]
    public void With_SameDocument_TakesThePlaceOfTheEntry()
    {
        var corrected = DirectiveEntry.Of(Old, Days(3), "title");
        var catalogue = Catalogue([Old, Middle], Middle.Replaces(Old)).With([corrected], []).Taken();
        Assert.Equal([corrected, DirectiveEntry.Of(Middle)], catalogue.Entries);
        Assert.Equal(Days(3, 10), catalogue.InForce(Old));
    }

    [Fact]
    public void Equals_AnotherOrder_IsTheSameCatalogue()
    {
        var links = new[] { Middle.Replaces(Old), New.Replaces(Old), New.Replaces(Middle), New.Continues(Old) };
        Assert.Equal(Catalogue([Old, Middle, New], links), Catalogue([New, Middle, Old], links.Reverse()));
    }

    [Fact]
    public void Questions_UnlistedDocument_Throw()
    {
        Assert.False(DirectiveCatalogue.Empty.Knows(Old));
        foreach (var ask in new Action<DirectiveCatalogue>[]
        {
            catalogue => catalogue.InForce(Old), catalogue => catalogue.IsInForce(Old, Day), catalogue => catalogue.ChainOf(Old), catalogue => catalogue.SuccessorsOn(Old, Day),
            catalogue => catalogue.Implementing(Old), catalogue => catalogue.ImplementedBy(Old), catalogue => catalogue.Continuing(Old),
        })
            Assert.Throws<ArgumentException>(() => ask(DirectiveCatalogue.Empty));
    }
}
