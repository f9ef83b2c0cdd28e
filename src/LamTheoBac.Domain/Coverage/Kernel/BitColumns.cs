using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// Pairs of bit columns over rows, <em>true</em> and <em>false</em> (neither: unknown), in blocks. All columns of a block
/// lie together.
/// </summary>
internal sealed class BitColumns
{
    /// <summary>Words of 64 rows in a block: all columns of a block together fit the first cache (16 to 256 hardly differ).</summary>
    public const int WordsPerBlock = 64;

    /// <summary>Rows in a block.</summary>
    public const int RowsPerBlock = WordsPerBlock * 64;

    private readonly int _slots;
    private readonly int _rows;
    private readonly ulong[] _words;

    public BitColumns(int slots, int rows)
    {
        _slots = slots;
        _rows = rows;
        Blocks = (rows + RowsPerBlock - 1) / RowsPerBlock;
        _words = new ulong[(long)Blocks * slots * 2 * WordsPerBlock];
    }

    /// <summary>How many blocks of rows there are.</summary>
    public int Blocks { get; }

    /// <summary>How many words of a block hold rows; 64 in all but the last block.</summary>
    public int WordsIn(int block) => Math.Min(WordsPerBlock, (_rows - (block * RowsPerBlock) + 63) / 64);

    /// <summary>The words of a column's <em>true</em> bits in a block.</summary>
    public ReadOnlySpan<ulong> True(int block, int slot) => _words.AsSpan(Offset(block, slot), WordsPerBlock);

    /// <summary>The words of a column's <em>false</em> bits in a block.</summary>
    public ReadOnlySpan<ulong> False(int block, int slot) => _words.AsSpan(Offset(block, slot) + WordsPerBlock, WordsPerBlock);

    /// <summary>The truth of one row.</summary>
    public Truth this[int row, int slot]
    {
        get
        {
            var (block, word, bit) = (row / RowsPerBlock, row % RowsPerBlock / 64, 1UL << (row % 64));
            return (True(block, slot)[word] & bit) != 0 ? Truth.True : (False(block, slot)[word] & bit) != 0 ? Truth.False : Truth.Unknown;
        }
    }

    /// <summary>Writes the truth of one row, which was unknown before.</summary>
    public void Set(int row, int slot, Truth truth)
    {
        if (truth == Truth.Unknown) return;
        var word = Offset(row / RowsPerBlock, slot) + (truth == Truth.False ? WordsPerBlock : 0) + (row % RowsPerBlock / 64);
        _words[word] |= 1UL << (row % 64);
    }

    /// <summary>Gives every row of a column the same truth.</summary>
    public void Fill(int slot, Truth truth)
    {
        for (var block = 0; block < Blocks; block++)
        {
            var column = _words.AsSpan(Offset(block, slot), 2 * WordsPerBlock);
            column[..WordsPerBlock].Fill(truth == Truth.True ? ulong.MaxValue : 0);
            column[WordsPerBlock..].Fill(truth == Truth.False ? ulong.MaxValue : 0);
        }
    }

    private int Offset(int block, int slot) => ((block * _slots) + slot) * 2 * WordsPerBlock;
}
