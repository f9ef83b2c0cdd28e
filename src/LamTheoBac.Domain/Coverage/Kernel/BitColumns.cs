using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// Pairs of bit columns over places for rows, <em>true</em> and <em>false</em> (neither: unknown), in blocks, and one column
/// that says which places hold a row. All columns of a block lie together, so that a block fits the first caches.
/// </summary>
internal sealed class BitColumns
{
    /// <summary>Words of 64 places in a block; 16 to 256 hardly differ.</summary>
    public const int WordsPerBlock = 64;

    /// <summary>Places in a block.</summary>
    public const int RowsPerBlock = WordsPerBlock * 64;

    private readonly int _wordsOfBlock;
    private readonly ulong[][] _blocks;

    /// <summary>Columns without a row.</summary>
    public BitColumns(int slots, int blocks)
    {
        _wordsOfBlock = ((2 * slots) + 1) * WordsPerBlock;
        _blocks = new ulong[blocks][];
        for (var block = 0; block < blocks; block++) _blocks[block] = new ulong[_wordsOfBlock];
    }

    /// <summary>How many blocks there are.</summary>
    public int Blocks => _blocks.Length;

    /// <summary>How many bytes the columns take.</summary>
    public long Bytes => (long)Blocks * _wordsOfBlock * sizeof(ulong);

    /// <summary>Columns whose first places hold this many rows, one behind the other.</summary>
    public static BitColumns WithRows(int slots, int rows)
    {
        var columns = new BitColumns(slots, (rows + RowsPerBlock - 1) / RowsPerBlock);
        for (var row = 0; row < rows; row++) columns.Occupy(row);
        return columns;
    }

    /// <summary>All columns of a block: the places that hold a row, then for each slot its <em>true</em> and its <em>false</em> words.</summary>
    public ReadOnlySpan<ulong> Block(int block) => _blocks[block];

    /// <summary>Where in <see cref="Block"/> the <em>true</em> words of a slot begin; the <em>false</em> ones follow.</summary>
    public static int OffsetOf(int slot) => ((2 * slot) + 1) * WordsPerBlock;

    /// <summary>The truth of one row.</summary>
    public Truth this[int row, int slot]
    {
        get
        {
            var (block, word, bit) = (_blocks[row / RowsPerBlock], OffsetOf(slot) + (row % RowsPerBlock / 64), 1UL << (row % 64));
            return (block[word] & bit) != 0 ? Truth.True : (block[word + WordsPerBlock] & bit) != 0 ? Truth.False : Truth.Unknown;
        }
    }

    /// <summary>From now on the place holds a row; everything about it is unknown unless set.</summary>
    public void Occupy(int row) => Occupy(row, 1);

    /// <summary>The same of as many consecutive places, 1 to 63, of one word.</summary>
    public void Occupy(int row, int count) => _blocks[row / RowsPerBlock][row % RowsPerBlock / 64] |= ((1UL << count) - 1) << (row % 64);

    /// <summary>The place holds no row any more, and nothing is known of it.</summary>
    public void Vacate(int row)
    {
        var block = _blocks[row / RowsPerBlock];
        for (var word = row % RowsPerBlock / 64; word < block.Length; word += WordsPerBlock) block[word] &= ~(1UL << (row % 64));
    }

    /// <summary>Writes the truth of one row.</summary>
    public void Set(int row, int slot, Truth truth)
    {
        var (block, word, bit) = (_blocks[row / RowsPerBlock], OffsetOf(slot) + (row % RowsPerBlock / 64), 1UL << (row % 64));
        block[word] = truth == Truth.True ? block[word] | bit : block[word] & ~bit;
        block[word + WordsPerBlock] = truth == Truth.False ? block[word + WordsPerBlock] | bit : block[word + WordsPerBlock] & ~bit;
    }

    /// <summary>Gives every place of a column the same truth.</summary>
    public void Fill(int slot, Truth truth)
    {
        foreach (var block in _blocks)
        {
            block.AsSpan(OffsetOf(slot), WordsPerBlock).Fill(truth == Truth.True ? ulong.MaxValue : 0);
            block.AsSpan(OffsetOf(slot) + WordsPerBlock, WordsPerBlock).Fill(truth == Truth.False ? ulong.MaxValue : 0);
        }
    }

    /// <summary>The words of a block, to be filled by who packs many rows at once.</summary>
    public Span<ulong> Words(int block) => _blocks[block];
}
