using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Decisions;

/// <summary>
/// All pairs of cases in which leaves decide with the fewest other changes. Where there are too many cases to list, the
/// pairs that were found, and those that can be had by changing a case that is chosen already.
/// </summary>
internal sealed class DecidingPairs
{
    /// <summary>The most cases of which all pairs are listed.</summary>
    public const long MostListed = 20_000;

    private readonly AskedMeasures _asked;
    private readonly CaseGrid _grid;
    private readonly IReadOnlyList<(int Leaf, IReadOnlyList<StatePair> Pairs, CasePair Found)> _leaves;
    private readonly Dictionary<long, Outcome> _classified = [];
    private readonly Dictionary<long, List<(int Leaf, long Other)>> _around = [];

    public DecidingPairs(AskedMeasures asked, CaseGrid grid, IReadOnlyDictionary<int, FoundPair?> found, long mostListed = MostListed)
    {
        _asked = asked;
        _grid = grid;
        _leaves = [.. found.Where(own => own.Value is not null).OrderBy(own => own.Key)
            .Select(own => (own.Key, (IReadOnlyList<StatePair>)[.. grid.PairsOf(own.Key).Where(pair => pair.OtherChanges == own.Value!.OtherChanges)], own.Value!.Pair))];
        IsComplete = grid.Count <= mostListed;
        Listed = [.. _leaves.Select(own => IsComplete ? All(own.Leaf, own.Pairs) : [own.Found])];
    }

    /// <summary>How many leaves decide; they are numbered in the order of the measure.</summary>
    public int Count => _leaves.Count;

    /// <summary>Whether <see cref="Listed"/> holds every pair.</summary>
    public bool IsComplete { get; }

    /// <summary>The pairs of each leaf, those that read most easily first.</summary>
    public IReadOnlyList<IReadOnlyList<CasePair>> Listed { get; }

    /// <summary>A number of cases below which no set lets every leaf decide.</summary>
    public int LeastCases => 1 + _leaves.Select((own, index) => (own.Pairs, index)).GroupBy(own => _grid.FactorOf(_leaves[own.index].Leaf)).Sum(factor => LeastSteps.Of([.. factor.Select(own => own.Pairs)]));

    /// <summary>The pairs that a case is part of, each by the leaf and the other case, in the order of the leaves.</summary>
    public IReadOnlyList<(int Leaf, long Other)> Around(long number)
    {
        if (!_around.TryGetValue(number, out var around)) _around[number] = around = [.. Enumerable.Range(0, Count).SelectMany(leaf => Others(leaf, number).OrderBy(EaseOf).Select(other => (leaf, other)))];
        return around;
    }

    /// <summary>How easily a case reads; the least first: few unknown values, few values on record.</summary>
    public (int Unknown, bool IsOpen, int Weight, long Number) EaseOf(long number) => (
        _grid.StatesOf(number).Sum(state => state.Truths.Count(truth => truth == Truth.Unknown)),
        _classified.GetValueOrDefault(number) == Outcome.Undetermined,
        _grid.StatesOf(number).Sum(state => state.Weight),
        number);

    private IEnumerable<long> Others(int leaf, long number)
    {
        var factor = _grid.FactorOf(_leaves[leaf].Leaf);
        var state = _grid.StateOf(number, factor);
        var changed = _leaves[leaf].Pairs.Where(pair => pair.WhenTrue == state).Select(pair => pair.WhenFalse)
            .Concat(_leaves[leaf].Pairs.Where(pair => pair.WhenFalse == state).Select(pair => pair.WhenTrue)).Select(other => _grid.With(number, factor, other)).ToList();
        Classify([number, .. changed]);
        return changed.Where(other => _classified[other] != _classified[number]);
    }

    private IReadOnlyList<CasePair> All(int leaf, IReadOnlyList<StatePair> pairs)
    {
        if (_classified.Count == 0) Classify([.. LongRange(_grid.Count)]);
        var (factor, byState) = (_grid.FactorOf(leaf), pairs.ToLookup(pair => pair.WhenTrue));
        return
        [
            .. LongRange(_grid.Count).SelectMany(number => byState[_grid.StateOf(number, factor)].Select(pair => new CasePair(number, _grid.With(number, factor, pair.WhenFalse))))
                .Where(pair => _classified[pair.WhenTrue] != _classified[pair.WhenFalse])
                .OrderBy(pair => EaseOf(pair.WhenTrue)).ThenBy(pair => EaseOf(pair.WhenFalse)),
        ];
    }

    private void Classify(IReadOnlyList<long> numbers)
    {
        var fresh = numbers.Where(number => !_classified.ContainsKey(number)).ToList();
        if (fresh.Count == 0) return;
        var outcomes = GivenCases.Classify(_asked, [.. fresh.Select(_grid.TruthsOf)], (read, word, bit) => read.At(0, word, bit));
        foreach (var (number, outcome) in fresh.Zip(outcomes)) _classified.Add(number, outcome);
    }

    private static IEnumerable<long> LongRange(long count)
    {
        for (var number = 0L; number < count; number++) yield return number;
    }
}
