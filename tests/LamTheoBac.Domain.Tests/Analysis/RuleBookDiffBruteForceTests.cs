using CsCheck;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Analysis;

public sealed class RuleBookDiffBruteForceTests
{
    private const int Pairs = 5_000;
    private const long MostCases = 6_000;

    private readonly int[] _changes = new int[Enum.GetValues<MeasureChange>().Length];
    private int _compared;

    [Fact]
    public void Between_RandomBooks_FindsTheFlowsThatBruteForceFinds()
    {
        SmallBookGen.Pair.Sample(
            pair =>
            {
                var (before, after) = (Given.Book(pair.Before), Given.Book(pair.After));
                foreach (var measure in RuleBookDiff.Between(before, after).Measures)
                {
                    Interlocked.Increment(ref _changes[(int)measure.Change]);
                    if (measure.Flows.Count > 0) Compare(before, after, measure);
                }
            },
            iter: Pairs + (Pairs / 2));
        Assert.True(_compared >= Pairs, $"{_compared}");
        Assert.All(Enum.GetValues<MeasureChange>().Except([MeasureChange.NotDecided]), change => Assert.True(_changes[(int)change] > 50, $"{change}: {_changes[(int)change]}"));
    }

    private void Compare(RuleBook before, RuleBook after, MeasureDiff diff)
    {
        var (earlier, now) = (before.Find(diff.Id)!, after.Find(diff.Id)!);
        var brute = new BruteForce((before, earlier), (after, now));
        if (brute.Count > MostCases) return;
        Interlocked.Increment(ref _compared);
        var expected = brute.Cases()
            .GroupBy(
                one => (From: BruteForce.Classify(before, earlier, one.Cycle, one.AsOf, one.Values), To: BruteForce.Classify(after, now, one.Cycle, one.AsOf, one.Values)),
                one => BruteForce.WeightOf(one.Values))
            .Select(flow => (flow.Key.From, flow.Key.To, Weight: flow.Min())).OrderBy(flow => flow.From).ThenBy(flow => flow.To);
        Assert.Equal(expected, diff.Flows.Select(flow => (flow.From, flow.To, flow.Witness.Weight)));
        Assert.Equal(diff.Flows.Any(flow => flow.IsMove) ? MeasureChange.Changed : MeasureChange.Reworded, diff.Change);
        foreach (var flow in diff.Flows)
        {
            Assert.Equal(flow.From, BruteForce.Classify(before, earlier, flow.Witness));
            Assert.Equal(flow.To, BruteForce.Classify(after, now, flow.Witness));
        }
    }
}
