using System.Numerics;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>Reads the set bits of a range of rows.</summary>
internal static class RowRange
{
    /// <summary>How many rows from <paramref name="start"/> up to but not including <paramref name="end"/> are set; the range is not empty.</summary>
    public static long Count(ReadOnlySpan<ulong> words, int start, int end)
    {
        var (first, last) = (start / 64, (end - 1) / 64);
        long count = 0;
        for (var word = first; word <= last; word++) count += BitOperations.PopCount(Masked(words, word, start, end));
        return count;
    }

    /// <summary>The rows of the range that are set, in order.</summary>
    public static List<int> Rows(ReadOnlySpan<ulong> words, int start, int end)
    {
        var rows = new List<int>();
        for (var word = start / 64; word <= (end - 1) / 64; word++)
            for (var bits = Masked(words, word, start, end); bits != 0; bits &= bits - 1)
                rows.Add((word * 64) + BitOperations.TrailingZeroCount(bits));
        return rows;
    }

    private static ulong Masked(ReadOnlySpan<ulong> words, int word, int start, int end)
    {
        var bits = words[word];
        if (word == start / 64) bits &= ulong.MaxValue << (start % 64);
        if (word == (end - 1) / 64) bits &= ulong.MaxValue >> (63 - ((end - 1) % 64));
        return bits;
    }
}
