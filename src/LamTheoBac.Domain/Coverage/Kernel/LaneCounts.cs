using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using LamTheoBac.Domain.Coverage.Kernel.Vectors;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// Counts the rows of every lane of a block, eight counters at a time: eight counts of a lane are the bytes of one word,
/// the first counter in the lowest. No count exceeds 16, so nothing overflows. Not safe for several threads at once.
/// </summary>
internal sealed class LaneCounts(LaneLayout layout, WordWidth size)
{
    /// <summary>How many counters one word takes.</summary>
    public const int CountersPerWord = 8;

    /// <summary>How many words of a lane are written at once; a lane has a multiple of them.</summary>
    public const int WordsAtOnce = 4;

    private const int WordsOfEight = CountersPerWord * BitColumns.WordsPerBlock;

    // The words of all lanes, four times: what lies side by side in a lane is written at once.
    private readonly ulong[] _words = new ulong[WordsAtOnce * layout.LanesPerBlock];

    /// <summary>Counts a block.</summary>
    /// <param name="counters">The counters, 64 words each.</param>
    /// <param name="lanes">Where the counts go.</param>
    /// <param name="wordsOfLane">How many words a lane has there, a multiple of <see cref="WordsAtOnce"/>.</param>
    public void Count(ReadOnlySpan<ulong> counters, Span<ulong> lanes, int wordsOfLane)
    {
        for (var first = 0; first < wordsOfLane; first += WordsAtOnce)
        {
            for (var word = 0; word < WordsAtOnce; word++)
            {
                var from = Math.Min((first + word) * WordsOfEight, counters.Length);
                CountEight(counters[from..Math.Min(from + WordsOfEight, counters.Length)], _words.AsSpan(word * layout.LanesPerBlock, layout.LanesPerBlock));
            }
            Place(lanes[first..], wordsOfLane);
        }
    }

    /// <summary>Writes four words of each lane side by side.</summary>
    private void Place(Span<ulong> lanes, int wordsOfLane)
    {
        var count = layout.LanesPerBlock;
        ReadOnlySpan<ulong> first = _words.AsSpan(0, count), second = _words.AsSpan(count, count), third = _words.AsSpan(2 * count, count), fourth = _words.AsSpan(3 * count, count);
        for (var (lane, to) = (0, 0); lane < first.Length; lane++, to += wordsOfLane)
            Vector256.Create(first[lane], second[lane], third[lane], fourth[lane]).CopyTo(lanes[to..]);
    }

    private void CountEight(ReadOnlySpan<ulong> counters, Span<ulong> words)
    {
        if (counters.IsEmpty) return;
        if (layout.Width == 1) Scatter(counters, words);
        else if (size == WordWidth.Bits512) Sixteens<Words512>(counters, words);
        else if (size == WordWidth.Bits256) Sixteens<Words256>(counters, words);
        else if (size == WordWidth.Bits128) Sixteens<Words128>(counters, words);
        else Sixteens<Words64>(counters, words);
    }

    /// <summary>Lanes of one place.</summary>
    private static void Scatter(ReadOnlySpan<ulong> counters, Span<ulong> lanes)
    {
        lanes.Clear();
        for (var index = 0; index < counters.Length; index++)
        {
            var (counter, word) = (index / BitColumns.WordsPerBlock, index % BitColumns.WordsPerBlock);
            for (var bits = counters[index]; bits != 0; bits &= bits - 1)
                lanes[(System.Numerics.BitOperations.TrailingZeroCount(bits) * BitColumns.WordsPerBlock) + word] |= 1UL << (8 * counter);
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
