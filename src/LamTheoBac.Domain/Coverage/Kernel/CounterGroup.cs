using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
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
    // Of each sum first the counters with an even number, then the odd ones, as they come out of the words.
    private readonly Vector256<uint>[] _sums;

    public CounterGroup(LaneLayout layout, SubtreeRuns runs)
    {
        (_layout, _runs) = (layout, runs);
        _lanes = GC.AllocateUninitializedArray<ulong>(layout.Blocks * layout.LanesPerBlock);
        _sums = new Vector256<uint>[runs.Parents.Length];
    }

    /// <summary>Counts the rows of a block.</summary>
    public void Count(int block, ReadOnlySpan<ulong> counters, WordWidth width) =>
        LaneCounts.Count(counters, _lanes.AsSpan(block * _layout.LanesPerBlock, _layout.LanesPerBlock), _layout.Width, width);

    /// <summary>A counter of an organization with its subtree.</summary>
    public long At(int position, int counter) => _runs.SumOf(position) is >= 0 and var sum ? _sums[sum][(counter % 2 * 4) + (counter / 2)] : Own(position, counter);

    /// <summary>A counter of an organization without its subordinates.</summary>
    public long Own(int position, int counter)
    {
        var count = 0L;
        for (var lane = _layout.Lanes[position]; lane < _layout.Lanes[position + 1]; lane++) count += (long)((_lanes[lane] >>> (8 * counter)) & byte.MaxValue);
        return count;
    }

    /// <summary>Sums the lanes up the tree, once all blocks are counted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void RollUp()
    {
        foreach (var run in _runs.Runs)
            for (var from = run.From; from < run.To; from += LanesBeforeOverflow)
                _sums[run.Sum] += SumOf(_lanes.AsSpan(from, Math.Min(run.To - from, LanesBeforeOverflow)));
        for (var sum = _runs.Parents.Length - 1; sum >= 0; sum--)
            if (_runs.Parents[sum] is >= 0 and var parent)
                _sums[parent] += _sums[sum];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector256<uint> SumOf(ReadOnlySpan<ulong> lanes)
    {
        var (even, odd) = (0UL, 0UL);
        unchecked
        {
            foreach (var lane in lanes)
            {
                even += lane & EvenBytes;
                odd += (lane >>> 8) & EvenBytes;
            }
        }
        var fields = Vector128.Create(even, odd).AsUInt16();
        return Vector256.Create(Vector128.WidenLower(fields), Vector128.WidenUpper(fields));
    }
}
