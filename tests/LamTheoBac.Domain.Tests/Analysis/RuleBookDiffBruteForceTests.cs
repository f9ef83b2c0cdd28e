using CsCheck;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Analysis;

/// <summary>Whole pairs of books: every flow that can happen, that no other can, and every witness as small as it can be.</summary>
public sealed class RuleBookDiffBruteForceTests
{
    private const int Pairs = 5_000;
    private const long MostCases = 150_000;

    private readonly int[] _changes = new int[Enum.GetValues<MeasureChange>().Length];
    private readonly int[] _anchors = new int[4];
    private int _compared;

    [Fact]
    public void Between_RandomBooks_FindsTheFlowsThatBruteForceFinds()
    {
        BruteForceBookGen.Pair.Sample(pair => Compare(Given.Book(pair.Before), Given.Book(pair.After)), iter: Pairs + (Pairs / 10));
        Assert.True(_compared >= Pairs, $"{_compared} pairs");
        Assert.All(Enum.GetValues<MeasureChange>().Except([MeasureChange.NotDecided]), change => Assert.True(_changes[(int)change] > 50, $"{change}: {_changes[(int)change]}"));
        Assert.All(_anchors, (count, anchors) => Assert.True(count > 20, $"{anchors} anchors: {count}"));
    }

    private void Compare(RuleBook before, RuleBook after)
    {
        var asked = before.Measures.Select(measure => (before, measure)).Concat(after.Measures.Select(measure => (after, measure))).ToList();
        if (new BruteForce([.. asked]).Count > MostCases) return;
        Interlocked.Increment(ref _compared);
        var ids = before.Measures.Concat(after.Measures).Select(measure => measure.Id).Distinct().ToList();
        var diff = RuleBookDiff.Between(before, after);
        Assert.Equal(ids.Order(), diff.Measures.Select(measure => measure.Id).Order());
        foreach (var measure in diff.Measures)
        {
            Interlocked.Increment(ref _changes[(int)measure.Change]);
            Compare(before, before.Find(measure.Id), after, after.Find(measure.Id), measure);
        }
    }

    private void Compare(RuleBook before, Measure? earlier, RuleBook after, Measure? now, MeasureDiff diff)
    {
        if (earlier is null || now is null)
        {
            Assert.Equal(earlier is null ? MeasureChange.Added : MeasureChange.Removed, diff.Change);
            return;
        }
        var brute = new BruteForce((before, earlier), (after, now));
        Interlocked.Increment(ref _anchors[brute.Anchors]);
        var expected = brute.Cases()
            .GroupBy(one => (From: BruteForce.Classify(before, earlier, one), To: BruteForce.Classify(after, now, one)), one => one.Values)
            .Select(flow => (flow.Key.From, flow.Key.To, Smallest: flow.MinBy(BruteForce.WeightOf)!)).OrderBy(flow => flow.From).ThenBy(flow => flow.To).ToList();
        if (diff.Change == MeasureChange.Same)
        {
            Assert.All(expected, flow => Assert.Equal(flow.From, flow.To));
            return;
        }
        Assert.Equal(expected.Exists(flow => flow.From != flow.To) ? MeasureChange.Changed : MeasureChange.Reworded, diff.Change);
        Assert.Equal(expected.Select(flow => (flow.From, flow.To, BruteForce.WeightOf(flow.Smallest))), diff.Flows.Select(flow => (flow.From, flow.To, flow.Witness.Weight)));
        if (brute.IsOfWordsAlone) Assert.Equal(expected.Select(flow => BruteForce.Text(flow.Smallest)), diff.Flows.Select(flow => flow.Witness.ToString()));
        foreach (var flow in diff.Flows)
        {
            Assert.Equal(flow.From, BruteForce.Classify(before, earlier, brute.CaseOf(flow.Witness)));
            Assert.Equal(flow.To, BruteForce.Classify(after, now, brute.CaseOf(flow.Witness)));
        }
    }
}
