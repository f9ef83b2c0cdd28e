using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Decisions;

/// <summary>Finds the deciding cases of a measure in a cycle on a day, and looks at other days for criteria that decide nothing there.</summary>
internal sealed class DecisionSearch
{
    private readonly RuleBook _book;
    private readonly Measure _measure;
    private readonly World _world;
    private readonly AskedMeasures _asked;
    private readonly CaseSpaces _spaces;

    public DecisionSearch(RuleBook book, Measure measure, CommitmentCycle cycle, LocalDate asOf)
    {
        (_book, _measure, _world) = (book, measure, new World(cycle, asOf));
        _asked = new AskedMeasures(measure.Basis, (book, [measure]));
        _spaces = new CaseSpaces(_asked);
    }

    private bool AsksAsOf => _asked.Leaves.SelectMany(Worlds.OperandsOf).OfType<Operand.Anchored>().Any(operand => operand.Anchor == DateAnchor.AsOf);

    public DecidingCases Find()
    {
        var leaves = Enumerable.Range(0, _asked.Leaves.Count).ToList();
        if (_spaces.In(_world) is not { } space || space.Count > CaseRun.Most) return Result([], [.. leaves.Select(leaf => Without(leaf, LeafVerdict.NotDecided))], isSmallest: false);
        var grid = new CaseGrid(space, leaves.Count);
        var found = DecisionScan.Of(_asked, grid, leaves);
        var (chosen, isSmallest) = CaseChoice.Of(new DecidingPairs(_asked, grid, found));
        var cases = Ordered(grid, chosen);
        var elsewhere = Elsewhere(space, [.. leaves.Where(leaf => found[leaf] is null)]);
        return Result([.. cases.Select(own => own.Case)], [.. leaves.Select(leaf => found[leaf] is { } pair ? With(leaf, pair, grid, cases) : elsewhere[leaf])], isSmallest);
    }

    private List<(long Number, DecidingCase Case)> Ordered(CaseGrid grid, IReadOnlyList<long> chosen)
    {
        var classified = new MeasureLines(_book, _measure).Classify([.. chosen.Select(grid.TruthsOf)]);
        return
        [
            .. chosen.Zip(classified, (number, found) => (number, new DecidingCase([.. grid.ValuesOf(number)], found.Classification)))
                .OrderBy(own => own.Item2.Classification.Outcome).ThenBy(own => own.Item2.Classification.Clause).ThenBy(own => own.Item2.Values.Count(value => !value.IsPlain)).ThenBy(own => own.number),
        ];
    }

    private DecidingLeaf With(int leaf, FoundPair found, CaseGrid grid, List<(long Number, DecidingCase Case)> cases)
    {
        var factor = grid.FactorOf(leaf);
        var pairs = from state in grid.PairsOf(leaf).Where(pair => pair.OtherChanges == found.OtherChanges)
                    from whenTrue in Enumerable.Range(0, cases.Count)
                    where grid.StateOf(cases[whenTrue].Number, factor) == state.WhenTrue
                    let whenFalse = cases.FindIndex(other => other.Number == grid.With(cases[whenTrue].Number, factor, state.WhenFalse))
                    where whenFalse >= 0 && cases[whenFalse].Case.Classification.Outcome != cases[whenTrue].Case.Classification.Outcome
                    select (state, whenTrue, whenFalse);
        var first = pairs.First();
        return new DecidingLeaf(
            _asked.Leaves[leaf], LeafVerdict.Decides, first.whenTrue, first.whenFalse, [.. grid.Changed(leaf, first.state.WhenTrue, first.state.WhenFalse).Select(other => _asked.Leaves[other])]);
    }

    private DecidingLeaf Without(int leaf, LeafVerdict verdict) => new(_asked.Leaves[leaf], verdict, null, null, []);

    private DecidingLeaf OnOtherDays(int leaf, World other, CaseGrid grid, FoundPair found)
    {
        var days = new[] { found.Pair.WhenTrue, found.Pair.WhenFalse }.SelectMany(grid.ValuesOf).Where(value => value.Value.Type == AttributeType.Date).Select(value => CaseDay.Of(value.Value.Number));
        // Where no criterion asks the as-of date, it only has to leave room for what is on record.
        return Without(leaf, LeafVerdict.DecidesOnOtherDays) with { OtherCycle = ScenarioCycle.Named(other.Cycle), OtherAsOf = AsksAsOf ? other.AsOf : days.Append(_world.AsOf).Max() };
    }

    /// <summary>What other cycles and days make of leaves that decide nothing in this one.</summary>
    private Dictionary<int, DecidingLeaf> Elsewhere(CaseSpace here, List<int> leaves)
    {
        var verdicts = leaves.ToDictionary(leaf => leaf, leaf => Without(leaf, LeafVerdict.NotDecided));
        var (open, cases, seen) = (leaves, here.Count, new HashSet<string>(StringComparer.Ordinal) { here.Fingerprint });
        if (open.Count == 0 || Worlds.Of(_asked) is not { } worlds) return verdicts;
        foreach (var world in AsksAsOf ? worlds : worlds.Prepend(_world with { AsOf = worlds[0].AsOf }))
        {
            if (_spaces.In(world) is not { } space) return verdicts;
            if (!seen.Add(space.Fingerprint)) continue;
            cases += space.Count;
            if (cases > CaseRun.Most) return verdicts;
            var grid = new CaseGrid(space, _asked.Leaves.Count);
            var found = DecisionScan.Of(_asked, grid, open);
            foreach (var leaf in open)
                if (found[leaf] is { } pair)
                    verdicts[leaf] = OnOtherDays(leaf, world, grid, pair);
            open = [.. open.Where(leaf => found[leaf] is null)];
        }
        foreach (var leaf in open) verdicts[leaf] = Without(leaf, LeafVerdict.NeverDecides);
        return verdicts;
    }

    private DecidingCases Result(ValueList<DecidingCase> cases, ValueList<DecidingLeaf> leaves, bool isSmallest) =>
        new(_book, _measure, _world.Cycle, _world.AsOf) { Cases = cases, Leaves = leaves, IsSmallest = isSmallest };
}
