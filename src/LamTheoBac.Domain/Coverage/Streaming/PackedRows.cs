using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Coverage.Streaming;

/// <summary>
/// Subjects in the order in which they were added, 16 bytes each for up to 32 leaves: truths, position and hash; and the
/// reference to the host's own id. Kept in chunks, so that growing copies nothing.
/// </summary>
internal sealed class PackedRows(int words)
{
    private const int RowsPerChunk = 1 << 16;

    private readonly List<Chunk> _chunks = [];

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many chunks the rows stand in; all but the last are full.</summary>
    public int Chunks => _chunks.Count;

    public void Add(SubjectId id, int position, ReadOnlySpan<ulong> truths)
    {
        var (chunk, own) = (Count / RowsPerChunk, Count % RowsPerChunk);
        if (chunk == _chunks.Count) _chunks.Add(new Chunk(words));
        var rows = _chunks[chunk];
        rows.Ids[own] = id;
        rows.Positions[own] = position;
        rows.Hashes[own] = HashOf(id);
        truths.CopyTo(rows.Truths.AsSpan(own * words, words));
        Count++;
    }

    /// <summary>Takes back all rows from this one on.</summary>
    public void Truncate(int count)
    {
        Count = count;
        _chunks.RemoveRange((count + RowsPerChunk - 1) / RowsPerChunk, _chunks.Count - ((count + RowsPerChunk - 1) / RowsPerChunk));
    }

    public static uint HashOf(SubjectId id) => unchecked((uint)id.GetHashCode());

    public SubjectId Id(int row) => _chunks[row / RowsPerChunk].Ids[row % RowsPerChunk];

    public int Position(int row) => _chunks[row / RowsPerChunk].Positions[row % RowsPerChunk];

    /// <summary>The hashes of the ids of one chunk after the other.</summary>
    public ReadOnlySpan<uint> HashesOf(int chunk) => _chunks[chunk].Hashes.AsSpan(0, Math.Min(RowsPerChunk, Count - (chunk * RowsPerChunk)));

    public ReadOnlySpan<ulong> Truths(int row) => _chunks[row / RowsPerChunk].Truths.AsSpan(row % RowsPerChunk * words, words);

    private sealed class Chunk(int words)
    {
        public SubjectId[] Ids { get; } = new SubjectId[RowsPerChunk];

        public int[] Positions { get; } = new int[RowsPerChunk];

        public uint[] Hashes { get; } = new uint[RowsPerChunk];

        public ulong[] Truths { get; } = new ulong[RowsPerChunk * words];
    }
}
