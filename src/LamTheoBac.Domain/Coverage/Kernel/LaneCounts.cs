using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LamTheoBac.Domain.Coverage.Kernel.Vectors;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// Counts the rows of every lane of a block under up to eight counters: a lane's eight counts are the bytes of one word,
/// the first counter in the lowest. No count exceeds 16, so nothing overflows.
/// </summary>
internal static class LaneCounts
{
    /// <summary>How many counters one word takes.</summary>
    public const int CountersPerWord = 8;

    /// <summary>Counts a block.</summary>
    /// <param name="counters">Up to eight counters, 64 words each.</param>
    /// <param name="lanes">Where the counts go; as many words as a block has lanes of this width.</param>
    /// <param name="width">The places in a lane: 1 or 16.</param>
    /// <param name="words">The width of words to work with.</param>
    public static void Count(ReadOnlySpan<ulong> counters, Span<ulong> lanes, int width, WordWidth words)
    {
        if (width == 1) Scatter(counters, lanes);
        else if (words == WordWidth.Bits512) Sixteens<Words512>(counters, lanes);
        else if (words == WordWidth.Bits256) Sixteens<Words256>(counters, lanes);
        else if (words == WordWidth.Bits128) Sixteens<Words128>(counters, lanes);
        else Sixteens<Words64>(counters, lanes);
    }

    /// <summary>Lanes of one place: a row is under one counter at most.</summary>
    private static void Scatter(ReadOnlySpan<ulong> counters, Span<ulong> lanes)
    {
        lanes.Clear();
        for (var index = 0; index < counters.Length; index++)
        {
            var (counter, word) = (index / BitColumns.WordsPerBlock, index % BitColumns.WordsPerBlock);
            for (var bits = counters[index]; bits != 0; bits &= bits - 1)
                lanes[(System.Numerics.BitOperations.TrailingZeroCount(bits) * BitColumns.WordsPerBlock) + word] = 1UL << (8 * counter);
        }
    }

    /// <summary>Lanes of 16 places: four in a word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sixteens<TWords>(ReadOnlySpan<ulong> counters, Span<ulong> lanes)
        where TWords : struct, IWords<TWords>
    {
        var rows = MemoryMarshal.Cast<ulong, TWords>(counters);
        var counts = MemoryMarshal.Cast<ulong, TWords>(lanes);
        var length = counts.Length / 4;
        for (var i = 0; i < length; i++)
        {
            // Each holds two counters of four lanes, 16 bits a lane.
            var (first, second) = (Two<TWords>(rows, i, length), Two<TWords>(rows, i + (2 * length), length));
            var (third, fourth) = (Two<TWords>(rows, i + (4 * length), length), Two<TWords>(rows, i + (6 * length), length));
            // Four by four 16-bit fields change rows and columns: afterwards each holds eight counters of one lane.
            (first, second) = Exchange(first, second, 16, 0x0000FFFF0000FFFF);
            (third, fourth) = Exchange(third, fourth, 16, 0x0000FFFF0000FFFF);
            (first, third) = Exchange(first, third, 32, 0x00000000FFFFFFFF);
            (second, fourth) = Exchange(second, fourth, 32, 0x00000000FFFFFFFF);
            (counts[i], counts[i + length], counts[i + (2 * length)], counts[i + (3 * length)]) = (first, second, third, fourth);
        }
    }

    /// <summary>The counts of two counters, side by side in each lane's 16 bits; nothing behind the last counter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWords Two<TWords>(ReadOnlySpan<TWords> rows, int index, int length)
        where TWords : struct, IWords<TWords>
    {
        if (index >= rows.Length) return default;
        var first = InSixteens(rows[index]);
        return index + length < rows.Length ? first | (InSixteens(rows[index + length]) << 8) : first;
    }

    /// <summary>How many bits are set in every 16, by adding neighbours: of one bit, of two, of four, of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TWords InSixteens<TWords>(TWords words)
        where TWords : struct, IWords<TWords>
    {
        words -= (words >>> 1) & TWords.All(0x5555555555555555);
        words = (words & TWords.All(0x3333333333333333)) + ((words >>> 2) & TWords.All(0x3333333333333333));
        words = (words + (words >>> 4)) & TWords.All(0x0F0F0F0F0F0F0F0F);
        return (words + (words >>> 8)) & TWords.All(0x001F001F001F001F);
    }

    /// <summary>Exchanges the high fields of one with the low fields of the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (TWords Low, TWords High) Exchange<TWords>(TWords low, TWords high, int bits, ulong lowFields)
        where TWords : struct, IWords<TWords>
    {
        var differing = ((low >>> bits) ^ high) & TWords.All(lowFields);
        return (low ^ (differing << bits), high ^ differing);
    }
}
