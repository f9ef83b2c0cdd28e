using System.Numerics;
using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Kernel;

namespace LamTheoBac.Domain.Testing.Decisions;

/// <summary>
/// Finds for leaves two cases in which they decide, with the fewest other changes. For each factor all cases of the
/// others are gone through once, with the factor in each of its states. INVARIANT: a leaf without a pair decides in no case.
/// </summary>
internal sealed class DecisionScan
{
    private const int Words = BitColumns.WordsPerBlock;

    // Three planes of bits tell six classes apart: excluded 1, met 2, excepted 1 and 2, not met 4, undetermined 1 and 4.
    private const int Planes = 3;

    private readonly AskedMeasures _asked;
    private readonly CaseGrid _grid;
    private readonly int _factor;
    private readonly CaseOutcomes _outcomes;
    private readonly ulong[][] _codes;
    private readonly List<Search> _searches;

    private DecisionScan(AskedMeasures asked, CaseGrid grid, int factor, IEnumerable<int> leaves)
    {
        _asked = asked;
        _grid = grid;
        _factor = factor;
        _outcomes = new CaseOutcomes(asked);
        _codes = [.. grid.Factors[factor].States.Select(_ => new ulong[Planes * Words])];
        _searches = [.. leaves.Select(leaf => new Search(leaf, grid.PairsOf(leaf)))];
    }

    private bool IsOver => _searches.TrueForAll(search => search.IsOver);

    /// <summary>For each of these leaves what was found; null where it never decides.</summary>
    public static IReadOnlyDictionary<int, FoundPair?> Of(AskedMeasures asked, CaseGrid grid, IReadOnlyCollection<int> leaves)
    {
        var found = new Dictionary<int, FoundPair?>();
        foreach (var group in leaves.GroupBy(grid.FactorOf))
        {
            var scan = new DecisionScan(asked, grid, group.Key, group);
            scan.Through();
            foreach (var search in scan._searches) found.Add(search.Leaf, search.Found);
        }
        return found;
    }

    private void Through()
    {
        List<Factor> others = [.. _grid.Factors.Where((_, factor) => factor != _factor)];
        var inner = InnerTable.Of(others, _asked.Leaves.Count);
        var outer = others.Take(others.Count - inner.Factors.Count).ToList();
        var evaluator = BlockEvaluator.Of(_asked.Programs[0], inner.Columns);
        var states = new int[outer.Count];
        for (var factor = 0; factor < outer.Count; factor++) CaseRun.Fill(inner, outer[factor], 0);
        while (!IsOver)
        {
            for (var block = 0; block < inner.Columns.Blocks; block++) Look(evaluator, inner, block, states);
            if (!CaseRun.Advance(inner, outer, states)) break;
        }
    }

    private void Look(BlockEvaluator evaluator, InnerTable inner, int block, int[] outer)
    {
        for (var state = 0; state < _codes.Length; state++)
        {
            CaseRun.Fill(inner, _grid.Factors[_factor], state);
            _outcomes.Keep([evaluator], block);
            Encode(_codes[state]);
        }
        var first = block * BitColumns.RowsPerBlock;
        var rows = Math.Min(inner.Rows - first, BitColumns.RowsPerBlock);
        foreach (var search in _searches)
            foreach (var pair in search.Better())
                if (FirstDifference(_codes[pair.WhenTrue], _codes[pair.WhenFalse], rows) is { } row)
                {
                    var states = (int[])[.. outer, .. inner.StatesOf(first + row)];
                    search.Found = new FoundPair(pair.OtherChanges, new CasePair(Number(states, pair.WhenTrue), Number(states, pair.WhenFalse)));
                    break;
                }
    }

    private void Encode(ulong[] codes)
    {
        for (var word = 0; word < Words; word++)
        {
            var (excepted, undetermined) = (_outcomes.Of(0, Outcome.Excepted, word), _outcomes.Of(0, Outcome.Undetermined, word));
            codes[word] = _outcomes.Of(0, Outcome.Excluded, word) | excepted | undetermined;
            codes[Words + word] = _outcomes.Of(0, Outcome.Met, word) | excepted;
            codes[(2 * Words) + word] = _outcomes.Of(0, Outcome.NotMet, word) | undetermined;
        }
    }

    private static int? FirstDifference(ulong[] left, ulong[] right, int rows)
    {
        for (var word = 0; word * 64 < rows; word++)
        {
            var differ = 0UL;
            for (var plane = 0; plane < Planes; plane++) differ |= left[(plane * Words) + word] ^ right[(plane * Words) + word];
            if (differ != 0 && (word * 64) + BitOperations.TrailingZeroCount(differ) is var row && row < rows) return row;
        }
        return null;
    }

    private long Number(int[] others, int state) => _grid.NumberOf([.. others.Take(_factor), state, .. others.Skip(_factor)]);

    private sealed class Search(int leaf, IReadOnlyList<StatePair> pairs)
    {
        public int Leaf { get; } = leaf;

        public FoundPair? Found { get; set; }

        public bool IsOver => pairs.Count == 0 || (Found is { } found && found.OtherChanges == pairs[0].OtherChanges);

        /// <summary>The pairs that would change fewer other leaves than what is found, the fewest first.</summary>
        public IEnumerable<StatePair> Better() => Found is { } found ? pairs.TakeWhile(pair => pair.OtherChanges < found.OtherChanges) : pairs;
    }
}
