using System.Numerics;
using System.Runtime.CompilerServices;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Coverage.Streaming;

/// <summary>
/// Finds the rows whose id stands before already, or is an organization's. Bits of hashes first set aside who shares a
/// hash with somebody; only these few are compared, so that millions of ids need no dictionary.
/// </summary>
internal sealed class RepeatedIds
{
    private const long BitsPerRow = 16;

    private readonly int _shift;
    private readonly ulong[] _seen;
    private readonly ulong[] _shared;

    private RepeatedIds(int rows)
    {
        var bits = BitOperations.Log2((uint)Math.Clamp(BitsPerRow * rows, 64, int.MaxValue));
        _shift = 32 - bits;
        (_seen, _shared) = (new ulong[(1 << bits) / 64], new ulong[(1 << bits) / 64]);
    }

    /// <summary>The rows in order.</summary>
    public static List<int> Of(PackedRows rows, OrganizationTree tree)
    {
        var hashes = new RepeatedIds(rows.Count);
        var organizations = Enumerable.Range(0, tree.Count).Select(position => (SubjectId)tree[position].Id).ToList();
        foreach (var id in organizations) hashes.Mark([PackedRows.HashOf(id)]);
        for (var chunk = 0; chunk < rows.Chunks; chunk++) hashes.Mark(rows.HashesOf(chunk));

        var (known, repeated) = (organizations.Where(id => hashes.IsShared(PackedRows.HashOf(id))).ToHashSet(), new List<int>());
        for (var (chunk, row) = (0, 0); chunk < rows.Chunks; chunk++)
            foreach (var hash in rows.HashesOf(chunk))
            {
                if (hashes.IsShared(hash) && !known.Add(rows.Id(row))) repeated.Add(row);
                row++;
            }
        return repeated;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Mark(ReadOnlySpan<uint> hashes)
    {
        foreach (var hash in hashes)
        {
            var number = hash >> _shift;
            var bit = 1UL << (int)(number & 63);
            ref var seen = ref _seen[number >> 6];
            if ((seen & bit) != 0) _shared[number >> 6] |= bit;
            seen |= bit;
        }
    }

    private bool IsShared(uint hash)
    {
        var number = hash >> _shift;
        return (_shared[number >> 6] >> (int)(number & 63) & 1) != 0;
    }
}
