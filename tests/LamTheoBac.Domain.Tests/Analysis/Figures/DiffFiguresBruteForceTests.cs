using CsCheck;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Analysis.Figures;

public sealed class DiffFiguresBruteForceTests
{
    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    private readonly long[,] _flows = new long[Outcomes.Length, Outcomes.Length];
    private int _oneSided;

    [Fact]
    public void Of_RandomBooksAndRegisters_CountsWhatTheNaiveEvaluatorCounts()
    {
        Gen.Select(Gen.OneOf(SmallBookGen.Pair, StandardBookGen.Pair), Gen.Int, Days).Sample((pair, seed, days) => CompareWithNaive(pair, seed, days), iter: 4_000);
        foreach (var from in Outcomes)
            foreach (var to in Outcomes)
                Assert.True(_flows[(int)from, (int)to] > 0, $"{from} to {to}: {_flows[(int)from, (int)to]}");
        Assert.True(_oneSided > 1_000, $"{_oneSided}");
    }

    /// <summary>The strongest check of the analysis: whatever a register holds, it has no subject in a flow that is called impossible.</summary>
    [Fact]
    public void Of_RandomBooksAndRegisters_CountsNobodyInAFlowThatCannotHappen()
    {
        var (possible, counted) = (0L, 0L);
        Gen.Select(Gen.Frequency((1, SmallBookGen.Pair), (3, StandardBookGen.Pair)), Gen.Int, Days).Sample(
            (pair, seed, days) =>
            {
                var figures = Figures(pair, seed, days);
                foreach (var measure in figures.Diff.Measures.Where(measure => measure.Change is MeasureChange.Changed or MeasureChange.Reworded or MeasureChange.Same))
                {
                    Interlocked.Add(ref possible, measure.Flows.Count);
                    for (var position = 0; position < figures.After.Tree.Count; position++)
                    {
                        if (figures.After.Tree.ParentOf(position) >= 0) continue;
                        var table = figures.At(position, measure).Flows!;
                        foreach (var (from, to) in Outcomes.SelectMany(from => Outcomes.Select(to => (from, to))).Where(way => table[way.from, way.to] > 0))
                        {
                            Interlocked.Increment(ref counted);
                            Assert.True(IsPossible(measure, from, to), $"{measure.Change} {from} to {to}: {string.Join(", ", figures.Subjects(figures.After.Tree[position].Id, measure, from, to))}");
                        }
                    }
                }
            },
            iter: 6_000);
        Assert.True(possible > 5_000, $"{possible}");
        Assert.True(counted > 5_000, $"{counted}");
    }

    private static Gen<(int Year, LocalDate AsOf)> Days => Gen.Select(Gen.Int[2016, 2017], Gen.Int[0, 1_000]).Select((year, days) => (year, new LocalDate(2016, 1, 1).PlusDays(days)));

    private static bool IsPossible(MeasureDiff measure, Outcome from, Outcome to) =>
        measure.Change == MeasureChange.Same ? from == to : measure.Flows.Any(flow => flow.From == from && flow.To == to);

    private static DiffFigures Figures((string Before, string After) pair, int seed, (int Year, LocalDate AsOf) days)
    {
        var (before, after) = (Given.Book(pair.Before), Given.Book(pair.After));
        var register = RegisterGen.Make(seed, before.Attributes);
        var cycle = CommitmentCycle.OfYear(days.Year);
        return DiffFigures.Of(RuleBookDiff.Between(before, after), FactTable.Of(register, before, cycle, days.AsOf), FactTable.Of(register, after, cycle, days.AsOf));
    }

    private void CompareWithNaive((string Before, string After) pair, int seed, (int Year, LocalDate AsOf) days)
    {
        var figures = Figures(pair, seed, days);
        var register = RegisterGen.Make(seed, figures.Before.Book.Attributes);
        NaiveState Naive(CoverageReport report) => new(report.Book, register, report.Cycle, report.AsOf);
        var (before, after) = (Naive(figures.Before), Naive(figures.After));
        foreach (var measure in figures.Diff.Measures)
        {
            var (earlier, now) = (figures.Before.Book.Find(measure.Id), figures.After.Book.Find(measure.Id));
            foreach (var organization in before.Organizations)
            {
                var counted = figures[organization, measure];
                if (earlier is not null) Assert.Equal(figures.Before[organization, measure.Id], counted.Before);
                if (now is not null) Assert.Equal(figures.After[organization, measure.Id], counted.After);
                if (earlier is null || now is null)
                {
                    Interlocked.Increment(ref _oneSided);
                    Assert.Equal((earlier is null, now is null), (counted.Before is null, counted.After is null));
                    Assert.Equal((null, null), (counted.Flows, counted.Change));
                    continue;
                }
                var expected = before.At(organization, earlier).ToLookup(subject => (before.Classify(earlier, subject), after.Classify(now, subject)));
                foreach (var from in Outcomes)
                {
                    foreach (var to in Outcomes)
                    {
                        Interlocked.Add(ref _flows[(int)from, (int)to], counted.Flows![from, to]);
                        Assert.Equal(expected[(from, to)].Count(), counted.Flows[from, to]);
                        Assert.Equal(expected[(from, to)].Order(), figures.Subjects(organization, measure, from, to).Order());
                    }
                }
                SumsAreTheCoverages(counted);
            }
        }
    }

    private static void SumsAreTheCoverages(MeasureFigures counted)
    {
        var (flows, before, after) = (counted.Flows!, counted.Before!, counted.After!);
        Assert.Equal(before.Tally, new Tally(flows.From(Outcome.Excluded), flows.From(Outcome.Excepted), flows.From(Outcome.Met), flows.From(Outcome.NotMet), flows.From(Outcome.Undetermined)));
        Assert.Equal(after.Tally, new Tally(flows.To(Outcome.Excluded), flows.To(Outcome.Excepted), flows.To(Outcome.Met), flows.To(Outcome.NotMet), flows.To(Outcome.Undetermined)));
        Assert.Equal((before.Population, after.Population), (flows.Total - flows.From(Outcome.Outside), flows.Total - flows.To(Outcome.Outside)));
        Assert.Equal(before.Percentage is { } earlier && after.Percentage is { } now ? PercentagePoints.Between(earlier, now) : null, counted.Change);
    }
}
