using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Tests.LifeCycles;
using static LamTheoBac.Domain.Tests.Directives.Papers;

namespace LamTheoBac.Domain.Tests.Directives;

/// <content>What a catalogue refuses.</content>
public sealed partial class DirectiveCatalogueTests
{
    [Fact]
    public void Create_DocumentTwice_IsRefused() => Assert.Equal(["duplicate-entry entries 1: "], Try([DirectiveEntry.Of(Old), DirectiveEntry.Of(Old, "again")]).Told());

    [Fact]
    public void Create_NoDay_IsRefused() => Assert.Equal(["no-days entries 0: "], Try([DirectiveEntry.Of(Old, Days(1, 1))]).Told());

    [Fact]
    public void Create_LinkToUnlisted_IsRefusedAtEachEnd() =>
        Assert.Equal(["unknown-entry links 1: entries", "unknown-entry links 2: entries", "unknown-entry links 2: entries"],
            Try(Entries([Old, Middle]), Middle.Replaces(Old), New.Replaces(Old), Paper("5", 5).Continues(Paper("4"))).Told());

    [Theory]
    [InlineData(DirectiveRelation.Implements)]
    [InlineData(DirectiveRelation.Replaces)]
    [InlineData(DirectiveRelation.Continues)]
    public void Create_LinkToOneIssuedLater_IsRefused(DirectiveRelation relation) =>
        Assert.Equal(["step-before-last links 0: 2020-01-11"], Try(Entries([Old, Middle]), DirectiveLink.Of(Old, relation, Middle)).Told());

    [Fact]
    public void Create_CircleOfOneRelation_NamesTheCircle()
    {
        var (a, b, c) = (Paper("a"), Paper("b"), Paper("c"));
        var answer = Try(Entries([a, b, c]), c.Continues(a), a.Replaces(b), b.Replaces(c), c.Replaces(a));
        Assert.Equal([$"circular-chain links 1: {b}, {c}, {a}"], answer.Told());
        Assert.Equal([a.ToString()], answer.Reasons().Select(reason => reason.Found));
    }

    [Fact]
    public void Create_LinkToItself_IsACircle() => Assert.Equal([$"circular-chain links 0: {Old}"], Try(Entries([Old]), Old.Continues(Old)).Told());

    [Fact]
    public void Create_RelationsThatMakeACircleOnlyTogether_IsTaken() => Catalogue([Paper("a"), Paper("b")], Paper("a").Replaces(Paper("b")), Paper("b").Continues(Paper("a")));

    [Fact]
    public void Create_LongChain_IsWalkedWithoutTheCallStack()
    {
        var papers = Enumerable.Range(0, 20_000).Select(number => Paper($"{number}")).ToList();
        var chain = papers.Zip(papers.Skip(1), (last, next) => next.Implements(last)).ToList();
        Assert.Equal(papers.Count, Catalogue(papers, chain).Entries.Count);
        Assert.Single(Try(Entries(papers), [.. chain, papers[0].Implements(papers[^1])]).Reasons());
    }

    [Fact]
    public void Create_ManyFaults_TellsAllOfThem()
    {
        var answer = Try([DirectiveEntry.Of(Old), DirectiveEntry.Of(Middle, Days(1, 1)), DirectiveEntry.Of(Old)], Old.Replaces(Middle), Middle.Replaces(Old), New.Implements(Old));
        Assert.Equal(
            ["duplicate-entry entries 2: ", "no-days entries 1: ", "step-before-last links 0: 2020-01-11", "unknown-entry links 2: entries", $"circular-chain links 0: {Middle}, {Old}"],
            answer.Told());
    }

    [Fact]
    public void With_CircleThroughALinkThatWasThere_PlacesTheGivenOne()
    {
        var (a, b) = (Paper("a"), Paper("b"));
        var catalogue = Catalogue([a, b], a.Replaces(b));
        Assert.Equal([$"circular-chain links 1: {a}, {b}"], catalogue.With([], [b.Continues(a), b.Replaces(a)]).Told());
    }

    [Fact]
    public void Of_NothingGiven_Throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => DirectiveLink.Of(New, default, Old));
        Assert.ThrowsAny<ArgumentException>(() => DirectiveLink.Of(null!, DirectiveRelation.Replaces, Old));
        Assert.ThrowsAny<ArgumentException>(() => DirectiveEntry.Of(null!));
        Assert.ThrowsAny<ArgumentException>(() => DirectiveEntry.Of(Old, " "));
        Assert.ThrowsAny<ArgumentException>(() => Try([null!]));
        Assert.ThrowsAny<ArgumentException>(() => Try([], [null!]));
    }
}
