using System.Runtime.CompilerServices;

namespace LamTheoBac.Domain.Coverage.Streaming;

/// <summary>Exchanges rows and columns of 64 by 64 bits.</summary>
internal static class BitTransposition
{
    /// <summary>Afterwards bit r of word c is what bit c of word r was. Halves change places first, then quarters, and so on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Apply(Span<ulong> words)
    {
        var lowFields = 0x00000000FFFFFFFFUL;
        for (var distance = 32; distance != 0; distance >>>= 1, lowFields ^= lowFields << distance)
        {
            for (var word = 0; word < 64; word = (word + distance + 1) & ~distance)
            {
                var differing = ((words[word] >>> distance) ^ words[word + distance]) & lowFields;
                words[word] ^= differing << distance;
                words[word + distance] ^= differing;
            }
        }
    }
}
