namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>The counts of every lane: one byte a counter, eight counters a word, all words of a lane side by side.</summary>
internal sealed class LaneTable
{
    // Large enough that the runtime does not move them, small enough for any country.
    private const int BlocksPerPart = 64;

    private readonly int _lanesPerBlock;
    private readonly int _wordsOfBlock;
    private readonly ulong[][] _parts;

    public LaneTable(LaneLayout layout, int counters)
    {
        WordsOfLane = SubtreeSums.WordsOf(counters);
        (_lanesPerBlock, _wordsOfBlock) = (layout.LanesPerBlock, layout.LanesPerBlock * WordsOfLane);
        _parts = new ulong[(layout.Blocks + BlocksPerPart - 1) / BlocksPerPart][];
        for (var part = 0; part < _parts.Length; part++)
            _parts[part] = GC.AllocateUninitializedArray<ulong>(Math.Min(layout.Blocks - (part * BlocksPerPart), BlocksPerPart) * _wordsOfBlock);
    }

    /// <summary>How many words a lane has; those behind the last counter hold anything.</summary>
    public int WordsOfLane { get; }

    /// <summary>The lanes of a block.</summary>
    public Span<ulong> Block(int block) => _parts[block / BlocksPerPart].AsSpan(block % BlocksPerPart * _wordsOfBlock, _wordsOfBlock);

    /// <summary>The count of a lane under a counter.</summary>
    public long this[int lane, int counter] =>
        (long)((Block(lane / _lanesPerBlock)[(lane % _lanesPerBlock * WordsOfLane) + (counter / LaneCounts.CountersPerWord)] >>> (counter % LaneCounts.CountersPerWord * 8)) & byte.MaxValue);
}
