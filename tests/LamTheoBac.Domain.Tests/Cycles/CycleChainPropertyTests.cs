using CsCheck;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Tests.LifeCycles;

namespace LamTheoBac.Domain.Tests.Cycles;

/// <summary>Random chains of cycles in which matters come up and are settled, against a plain set of what is open.</summary>
public sealed class CycleChainPropertyTests
{
    private const int FirstYear = 2016;
    private const int Years = 5;

    /// <summary>For each year: how many matters come up, and which bits of those that are open stay so.</summary>
    private static readonly Gen<(int New, int Stay)[]> Chains = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 255], (fresh, stay) => (fresh, stay)).Array[Years];

    [Fact]
    public void Conclude_AnyChain_CarriesEveryMatterOnceUntilItIsSettled() => Chains.Sample(chain => Run(chain, (closed, stillOpen) =>
    {
        Assert.Equal(stillOpen, closed.CarriedOver.Select(carried => carried.Matter));
        Assert.All(closed.CarriedOver, carried => Assert.Equal((closed.Cycle.Id, closed.Next.Id), (carried.From, carried.Into)));
        var before = closed.CarriedIn.Select(carried => carried.Matter).ToList();
        var settled = closed.Settled.Select(carried => carried.Matter).ToList();
        Assert.Equal(before.Count, before.Distinct().Count());
        Assert.Empty(settled.Intersect(stillOpen));
        Assert.Equal(before.ToHashSet(), settled.Concat(stillOpen.Intersect(before)).ToHashSet());
        Assert.Equal(closed.CarriedOver, closed.Continue().CarriedIn);
    }), iter: 1000);

    [Fact]
    public void Conclude_AnyChain_KeepsTheCycleInWhichAMatterCameUp() => Chains.Sample(chain => Run(chain, (closed, _) =>
        Assert.All(closed.CarriedOver, carried => Assert.Equal(carried.Matter.Id.Split('-')[0], carried.Matter.Since.Text))), iter: 1000);

    [Fact]
    public void Conclude_AnyChain_RefusesAMatterTwiceAndOneThatChangedItsFirstCycle() => Chains.Sample(chain => Run(chain, (closed, stillOpen) =>
    {
        if (stillOpen.Count == 0) return;
        var next = closed.Continue().Begin(closed.ConcludedOn).Taken();
        var after = CommitmentCycle.OfYear(FirstYear + Years + 1);
        Assert.Single(next.Conclude(next.Cycle.End, [.. stillOpen, stillOpen[0]], after).Reasons());
        var changed = OpenMatter.Of(stillOpen[0].Kind, stillOpen[0].Owner, stillOpen[0].Id, next.Cycle.Id);
        Assert.Single(next.Conclude(next.Cycle.End, [changed, .. stillOpen.Skip(1)], after).Reasons());
    }), iter: 300);

    private static void Run((int New, int Stay)[] chain, Action<ClosedCycle, IReadOnlyList<OpenMatter>> check)
    {
        var draft = DraftCycle.Of(CommitmentCycle.OfYear(FirstYear));
        IReadOnlyList<OpenMatter> open = [];
        foreach (var (fresh, stay) in chain)
        {
            var begun = draft.Begin(draft.Cycle.Start.PlusDays(-10)).Taken();
            open = [.. open.Where((_, index) => (stay >> (index % 8) & 1) == 1), .. Enumerable.Range(0, fresh).Select(number => Matter(begun.Cycle.Id, number))];
            var closed = begun.Conclude(begun.Cycle.End, open, CommitmentCycle.OfYear(begun.Cycle.Start.Year + 1)).Taken();
            check(closed, open);
            draft = closed.Continue();
        }
    }

    private static OpenMatter Matter(CycleId since, int number) =>
        OpenMatter.Of(number % 2 == 0 ? MatterKind.Shortcoming : MatterKind.PressingIssue, OrganizationId.From("BK"), $"{since}-{number}", since);
}
