using System.Numerics;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Coverage.Streaming;

/// <summary>
/// Finds the rows whose id stands before already, or is an organization's. Bits of hashes first set aside who shares a
/// hash with somebody; only these few are compared, so that millions of ids need no dictionary.
/// </summary>
internal static class RepeatedIds
{
    private const long BitsPerRow = 16;

    /// <summary>The rows in order.</summary>
    public static List<int> Of(PackedRows rows, OrganizationTree tree)
    {
        var shift = 32 - BitOperations.Log2((uint)Math.Clamp(BitsPerRow * rows.Count, 64, int.MaxValue));
        var (seen, shared) = (new HashBits(shift), new HashBits(shift));
        var organizations = new List<SubjectId>(tree.Count);
        for (var position = 0; position < tree.Count; position++)
        {
            organizations.Add(tree[position].Id);
            seen.Set(PackedRows.HashOf(organizations[position]));
        }
        for (var row = 0; row < rows.Count; row++)
            if (!seen.Set(rows.Hash(row)))
                shared.Set(rows.Hash(row));
        var (known, repeated) = (organizations.Where(id => shared.Has(PackedRows.HashOf(id))).ToHashSet(), new List<int>());
        for (var row = 0; row < rows.Count; row++)
            if (shared.Has(rows.Hash(row)) && !known.Add(rows.Id(row)))
                repeated.Add(row);
        return repeated;
    }

    /// <summary>One bit for each value of the first bits of a hash.</summary>
    private sealed class HashBits(int shift)
    {
        private readonly ulong[] _bits = new ulong[1L << (32 - shift - 6)];

        /// <summary>Whether the bit was not set before.</summary>
        public bool Set(uint hash)
        {
            var (index, bit) = At(hash);
            var isNew = (_bits[index] & bit) == 0;
            _bits[index] |= bit;
            return isNew;
        }

        public bool Has(uint hash) => (_bits[At(hash).Index] & At(hash).Bit) != 0;

        private (uint Index, ulong Bit) At(uint hash)
        {
            var number = hash >> shift;
            return (number / 64, 1UL << (int)(number % 64));
        }
    }
}
