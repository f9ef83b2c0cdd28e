using CsCheck;
using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Decisions;
using LamTheoBac.Domain.Tests.Analysis;
using LamTheoBac.Domain.Tests.Coverage;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Tests.Testing;

/// <summary>Generated cases of random rule books against the naive meaning of "decides", and against every smaller set.</summary>
public sealed class DecidingCasesBruteForceTests
{
    private const int MostValues = 8_000;
    private const int MostSets = 40_000;
    private const int MostCasesOfAllDays = 60_000;

    private static readonly CommitmentCycle Cycle = CommitmentCycle.Of(CycleId.From("x"), Validity.Between(new LocalDate(2016, 12, 30), new LocalDate(2017, 1, 6)));
    private static readonly LocalDate AsOf = new(2017, 1, 3);

    private int _compared;
    private int _minimal;
    private int _never;
    private int _coupled;

    [Fact]
    public void Of_RandomBooks_LetsEveryCriterionDecideThatCan_WithNoCaseTooMany()
    {
        SmallBookGen.Text.Sample(
            text =>
            {
                var book = Given.Book(text);
                foreach (var measure in book.Measures) Compare(book, measure);
            },
            iter: 400);
        Assert.True(_compared > 500 && _minimal > 400 && _never > 150 && _coupled > 100, $"{_compared} compared, {_minimal} minimal, {_never} never, {_coupled} coupled");
    }

    private void Compare(RuleBook book, Measure measure)
    {
        var brute = new BruteForce([Cycle.Start, Cycle.End, AsOf], (book, measure));
        if (brute.ValueCount > MostValues) return;
        Interlocked.Increment(ref _compared);
        var naive = new NaiveDecisions(book, measure, Cycle, AsOf, brute.Values());
        var cases = DecidingCases.Of(book, measure.Id, Cycle, AsOf);
        Assert.Equal(naive.Leaves, cases.Leaves.Select(leaf => leaf.Leaf));

        var chosen = cases.Cases.Select(own => naive.Find(own.Values.ToDictionary(value => value.Attribute.Text, value => value.Value))).ToList();
        Assert.DoesNotContain(-1, chosen);
        foreach (var (leaf, pairs) in cases.Leaves.Zip(naive.Pairs))
        {
            Assert.Equal(pairs.Count > 0, leaf.Verdict == LeafVerdict.Decides);
            if (pairs.Count > 0) Assert.Contains((chosen[leaf.WhenTrue!.Value], chosen[leaf.WhenFalse!.Value]), pairs);
            if (leaf.AlsoChanging.Count > 0) Interlocked.Increment(ref _coupled);
        }
        Smallest(naive, cases);
        StepByStep(book, measure, naive, cases);
        OtherDays(book, measure, brute, cases);
    }

    private void Smallest(NaiveDecisions naive, DecidingCases cases)
    {
        if (naive.Leaves.Count > 4 || cases.Cases.Count < 2 || Math.Pow(naive.Count, cases.Cases.Count - 1) > MostSets) return;
        Interlocked.Increment(ref _minimal);
        Assert.True(cases.IsSmallest);
        Assert.False(naive.HasCoverOf(cases.Cases.Count - 1));
    }

    /// <summary>The way of measures with too many cases to list.</summary>
    private static void StepByStep(RuleBook book, Measure measure, NaiveDecisions naive, DecidingCases smallest)
    {
        var asked = new AskedMeasures(measure.Basis, (book, [measure]));
        var grid = new CaseGrid(new CaseSpaces(asked).In(new World(Cycle, AsOf))!, asked.Leaves.Count);
        var found = DecisionScan.Of(asked, grid, [.. Enumerable.Range(0, asked.Leaves.Count)]);
        var (cases, isSmallest) = CaseChoice.Of(new DecidingPairs(asked, grid, found, mostListed: 0));
        Assert.True(IsCovered(cases));
        if (isSmallest) Assert.Equal(smallest.Cases.Count, cases.Count);
        Assert.All(cases, needed => Assert.False(IsCovered(cases.Where(other => other != needed))));

        bool IsCovered(IEnumerable<long> some) => naive.IsCoveredBy([.. some.Select(number => naive.Find(grid.ValuesOf(number).ToDictionary(value => value.Attribute.Text, value => value.Value)))]);
    }

    private void OtherDays(RuleBook book, Measure measure, BruteForce brute, DecidingCases cases)
    {
        var idle = cases.Leaves.Where(leaf => leaf.Verdict != LeafVerdict.Decides).ToList();
        if (idle.Count == 0 || brute.Count > MostCasesOfAllDays) return;
        var deciding = new HashSet<Criterion>();
        foreach (var day in brute.Cases().GroupBy(own => (own.Cycle, own.AsOf), own => own.Values))
        {
            var naive = new NaiveDecisions(book, measure, day.Key.Cycle, day.Key.AsOf, day);
            deciding.UnionWith(naive.Leaves.Where((_, leaf) => naive.Pairs[leaf].Count > 0));
        }
        foreach (var leaf in idle)
        {
            Assert.Equal(deciding.Contains(leaf.Leaf) ? LeafVerdict.DecidesOnOtherDays : LeafVerdict.NeverDecides, leaf.Verdict);
            if (leaf.Verdict == LeafVerdict.NeverDecides) Interlocked.Increment(ref _never);
            if (leaf.OtherCycle is not null) Assert.Equal(LeafVerdict.Decides, DecidingCases.Of(book, measure.Id, leaf.OtherCycle, leaf.OtherAsOf!.Value).Leaves.First(other => other.Leaf == leaf.Leaf).Verdict);
        }
    }
}
