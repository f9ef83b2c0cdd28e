using LamTheoBac.Domain.Tests.Architecture;

namespace LamTheoBac.Domain.Tests.LifeCycles;

public sealed class LifeCycleTests
{
    public static TheoryData<string> Roots => [.. Lives.All.Select(life => life.Root.Name)];

    [Theory]
    [MemberData(nameof(Roots))]
    public void Cases_EveryStepOfEveryState_GoBothWays(string root)
    {
        var life = Of(root);
        Assert.Empty(life.Offered.Where(offer => !life.Cases.Any(one => IsOf(one, offer) && one.Next is not null)).Select(offer => $"never taken: {offer}"));
        Assert.Empty(life.Offered.Where(offer => !life.Cases.Any(one => IsOf(one, offer) && one.Next is null)).Select(offer => $"never refused: {offer}"));
        Assert.Empty(life.Cases.Where(one => !life.Offered.Contains((one.From, one.Step))).Select(one => $"no such step: {one}"));
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void States_EveryLife_AreReachedAndNamedInVietnamese(string root)
    {
        var life = Of(root);
        Assert.Empty(life.States.Where(state => life.Cases.All(one => one.Next != state && one.From != state)).Select(state => state.Name));
        Assert.All(life.States.Append(life.Root), type => Assert.NotEmpty(LifeCyclePage.TermOf(type)));
    }

    [Fact]
    public void Page_AllLives_IsTheOneInDocs()
    {
        var page = Path.GetFullPath(Path.Combine(SourceTree.Domain, "../../docs/life-cycles.md"));
        var expected = "# Life cycles\n\n" + Intro + "\n" + string.Join('\n', Lives.All.Select(LifeCyclePage.Of));
        if (File.ReadAllText(page) == expected) return;
        File.WriteAllText(page + ".received", expected);
        Assert.Fail($"docs/life-cycles.md is not what the cases say; if they are right: mv '{page}.received' '{page}'");
    }

    private const string Intro = """
        Each state is a type, and a step that a state does not offer (–) cannot be written down: it does not compile. A step returns the
        next state or a `Refusal` with every reason at once; the sentences of the codes stand in `FaultCatalogue`. All days are given by the host.
        This page is written by the tests that walk through every case (`tests/LamTheoBac.Domain.Tests/LifeCycles`).

        """;

    private static LifeCycle Of(string root) => Lives.All.Single(life => life.Root.Name == root);

    private static bool IsOf(LifeCycleCase one, (Type? State, string Step) offer) => one.From == offer.State && one.Step == offer.Step;
}
