using LamTheoBac.Domain.Coverage.Kernel.Vectors;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>Up to eight counters of one measure at every organization.</summary>
internal sealed class CounterGroup
{
    // The bytes with an even number; added up they have 16 bits to grow into.
    private const ulong EvenBytes = 0x00FF00FF00FF00FF;

    // Each lane adds 16 to a field of 16 bits at most.
    private const int LanesBeforeOverflow = ushort.MaxValue / LaneLayout.WideLane;

    private readonly LaneLayout _layout;
    private readonly SubtreeRuns _runs;
    private readonly ulong[] _lanes;
    private readonly int[] _sums;

    public CounterGroup(LaneLayout layout, SubtreeRuns runs)
    {
        (_layout, _runs) = (layout, runs);
        _lanes = GC.AllocateUninitializedArray<ulong>(layout.Blocks * layout.LanesPerBlock);
        _sums = new int[runs.Parents.Length * LaneCounts.CountersPerWord];
    }

    /// <summary>Counts the rows of a block.</summary>
    public void Count(int block, ReadOnlySpan<ulong> counters, WordWidth width) =>
        LaneCounts.Count(counters, _lanes.AsSpan(block * _layout.LanesPerBlock, _layout.LanesPerBlock), _layout.Width, width);

    /// <summary>A counter of an organization with its subtree.</summary>
    public long At(int position, int counter)
    {
        if (_runs.SumOf(position) is >= 0 and var sum) return _sums[(sum * LaneCounts.CountersPerWord) + counter];
        var count = 0L;
        for (var lane = _layout.Lanes[position]; lane < _layout.Lanes[position + 1]; lane++) count += (long)((_lanes[lane] >>> (8 * counter)) & byte.MaxValue);
        return count;
    }

    /// <summary>Sums the lanes up the tree, once all blocks are counted.</summary>
    public void RollUp()
    {
        foreach (var run in _runs.Runs)
            for (var from = run.From; from < run.To; from += LanesBeforeOverflow)
                Add(run.Sum, _lanes.AsSpan(from, Math.Min(run.To - from, LanesBeforeOverflow)));
        for (var sum = _runs.Parents.Length - 1; sum >= 0; sum--)
            if (_runs.Parents[sum] is >= 0 and var parent)
                for (var counter = 0; counter < LaneCounts.CountersPerWord; counter++)
                    _sums[(parent * LaneCounts.CountersPerWord) + counter] += _sums[(sum * LaneCounts.CountersPerWord) + counter];
    }

    private void Add(int sum, ReadOnlySpan<ulong> lanes)
    {
        var (even, odd) = (0UL, 0UL);
        foreach (var lane in lanes)
        {
            even += lane & EvenBytes;
            odd += (lane >>> 8) & EvenBytes;
        }
        var counts = _sums.AsSpan(sum * LaneCounts.CountersPerWord, LaneCounts.CountersPerWord);
        for (var pair = 0; pair < LaneCounts.CountersPerWord / 2; pair++)
        {
            counts[2 * pair] += (int)((even >>> (16 * pair)) & ushort.MaxValue);
            counts[(2 * pair) + 1] += (int)((odd >>> (16 * pair)) & ushort.MaxValue);
        }
    }
}
