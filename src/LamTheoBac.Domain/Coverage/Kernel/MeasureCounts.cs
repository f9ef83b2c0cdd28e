using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// Counts the outcomes of every measure of a program at every position of the tree: popcounts over each organization's
/// own range of rows, then sums from the subordinates up.
/// </summary>
internal sealed class MeasureCounts
{
    private readonly int[] _counters;
    private readonly long[][] _counts;

    private MeasureCounts(CoverageProgram program, OrganizationTree tree)
    {
        _counters = [.. program.Measures.Select(CounterLayout.CountersOf)];
        _counts = [.. _counters.Select(counters => new long[(long)tree.Count * counters])];
    }

    /// <summary>The counters of a measure at a position with its subtree.</summary>
    public ReadOnlySpan<long> At(int measure, int position) => _counts[measure].AsSpan(position * _counters[measure], _counters[measure]);

    /// <summary>Counts everything.</summary>
    public static MeasureCounts Of(CoverageProgram program, SubjectColumns columns, OrganizationTree tree)
    {
        var counts = new MeasureCounts(program, tree);
        var evaluator = new BlockEvaluator(program, columns.Bits);
        var first = 0;
        for (var block = 0; block < columns.Bits.Blocks; block++)
        {
            // The position whose range reaches into this block; earlier ones ended before it.
            while (columns.Starts[first + 1] <= block * BitColumns.RowsPerBlock) first++;
            var from = first;
            evaluator.Run(block, (measure, at, words) => counts.Add(measure, at, words, columns.Starts, from));
        }
        counts.RollUp(tree);
        return counts;
    }

    private void Add(int measure, int block, ReadOnlySpan<ulong> words, ReadOnlySpan<int> starts, int firstPosition)
    {
        var blockStart = block * BitColumns.RowsPerBlock;
        for (var position = firstPosition; position < starts.Length - 1 && starts[position] < blockStart + BitColumns.RowsPerBlock; position++)
        {
            var (start, end) = (Math.Max(starts[position] - blockStart, 0), Math.Min(starts[position + 1] - blockStart, BitColumns.RowsPerBlock));
            if (start >= end) continue;
            var own = _counts[measure].AsSpan(position * _counters[measure], _counters[measure]);
            for (var counter = 0; counter < own.Length; counter++)
                own[counter] += RowRange.Count(words.Slice(counter * BitColumns.WordsPerBlock, BitColumns.WordsPerBlock), start, end);
        }
    }

    private void RollUp(OrganizationTree tree)
    {
        for (var measure = 0; measure < _counts.Length; measure++)
        {
            for (var position = tree.Count - 1; position > 0; position--)
            {
                if (tree.ParentOf(position) is not (>= 0 and var parent)) continue;
                var own = At(measure, position);
                var sum = _counts[measure].AsSpan(parent * _counters[measure], _counters[measure]);
                for (var counter = 0; counter < sum.Length; counter++) sum[counter] += own[counter];
            }
        }
    }
}
