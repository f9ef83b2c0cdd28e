using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>The counts of organizations with subordinates: sums of lanes, added up the tree. Works on four words of a lane at once.</summary>
internal sealed class SubtreeSums
{
    // The bytes with an even number; added up they have 16 bits to grow into.
    private const ulong EvenBytes = 0x00FF00FF00FF00FF;

    // Four words of eight counters come out as four vectors of eight sums.
    private const int VectorsPerColumn = 4;

    private readonly SubtreeRuns _runs;
    private readonly int _columns;
    private readonly Vector256<uint>[] _sums;

    public SubtreeSums(SubtreeRuns runs, int counters)
    {
        (_runs, _columns) = (runs, WordsOf(counters) / Vector256<ulong>.Count);
        _sums = new Vector256<uint>[runs.Parents.Length * _columns * VectorsPerColumn];
    }

    /// <summary>How many words a lane has for these counters: whole vectors.</summary>
    public static int WordsOf(int counters)
    {
        const int CountersPerVector = LaneCounts.CountersPerWord * 4;
        return (counters + CountersPerVector - 1) / CountersPerVector * Vector256<ulong>.Count;
    }

    /// <summary>
    /// Sums the runs of a block. INVARIANT: no field overflows, for a block has 4,096 places, so no lanes of it count more.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Sum(int block, ReadOnlySpan<ulong> lanes, int firstLane)
    {
        var words = MemoryMarshal.Cast<ulong, Vector256<ulong>>(lanes);
        var evenBytes = Vector256.Create(EvenBytes);
        foreach (var run in _runs.Of(block))
        {
            for (var column = 0; column < _columns; column++)
            {
                var (even, odd) = (Vector256<ulong>.Zero, Vector256<ulong>.Zero);
                for (var at = ((run.From - firstLane) * _columns) + column; at < (run.To - firstLane) * _columns; at += _columns)
                {
                    even += words[at] & evenBytes;
                    odd += (words[at] >>> 8) & evenBytes;
                }
                var sums = _sums.AsSpan(((run.Sum * _columns) + column) * VectorsPerColumn, VectorsPerColumn);
                (sums[0], sums[1]) = Vector256.Widen(even.AsUInt16());
                (sums[2], sums[3]) = Vector256.Widen(odd.AsUInt16());
            }
        }
    }

    /// <summary>Adds every sum to the one above it, once all blocks are summed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void RollUp()
    {
        var width = _columns * VectorsPerColumn;
        for (var sum = _runs.Parents.Length - 1; sum >= 0; sum--)
        {
            if (_runs.Parents[sum] is not (>= 0 and var parent)) continue;
            var above = _sums.AsSpan(parent * width, width);
            for (var index = 0; index < above.Length; index++) above[index] += _sums[(sum * width) + index];
        }
    }

    /// <summary>A counter of a sum.</summary>
    public long this[int sum, int counter]
    {
        get
        {
            var (word, @byte) = (counter / LaneCounts.CountersPerWord, counter % LaneCounts.CountersPerWord);
            // The even bytes of four words come first, four a word and eight a vector, then the odd ones.
            var field = (word % Vector256<ulong>.Count * 4) + (@byte / 2);
            var vector = (((sum * _columns) + (word / Vector256<ulong>.Count)) * VectorsPerColumn) + (@byte % 2 * 2) + (field / Vector256<uint>.Count);
            return _sums[vector][field % Vector256<uint>.Count];
        }
    }
}
