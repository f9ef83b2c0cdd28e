using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// The packed facts of one basis: for every leaf of the rule book two bit columns, <em>true</em> and <em>false</em>
/// (neither: unknown), over the subjects in tree order, so that each organization is one range of rows. All columns of
/// a block of rows lie together.
/// </summary>
internal sealed class SubjectColumns
{
    /// <summary>Words of 64 rows in a block: all columns of a block together fit the first cache (16 to 256 hardly differ).</summary>
    public const int WordsPerBlock = 64;

    /// <summary>Rows in a block.</summary>
    public const int RowsPerBlock = WordsPerBlock * 64;

    private readonly ulong[] _words;
    private readonly SubjectId[] _subjects;
    private readonly int[] _starts;

    private SubjectColumns(SubjectId[] subjects, int[] starts, Dictionary<Criterion, int> slots)
    {
        _subjects = subjects;
        _starts = starts;
        Slots = slots;
        Blocks = (subjects.Length + RowsPerBlock - 1) / RowsPerBlock;
        _words = new ulong[(long)Blocks * slots.Count * 2 * WordsPerBlock];
    }

    /// <summary>In which slot each leaf stands.</summary>
    public IReadOnlyDictionary<Criterion, int> Slots { get; }

    /// <summary>How many blocks of rows there are.</summary>
    public int Blocks { get; }

    /// <summary>The first row of each position of the tree, and the number of rows behind the last.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>The subject of a row.</summary>
    public SubjectId this[int row] => _subjects[row];

    /// <summary>Packs the facts of these subjects, given in tree order; each attribute is read once a subject.</summary>
    public static SubjectColumns Pack(IEnumerable<SubjectFacts> subjects, ReadOnlySpan<int> starts, IReadOnlyList<LeafTest> tests, Func<AttributeName, AttributeSource> sourceOf)
    {
        var slots = tests.Select((test, slot) => (test.Leaf, slot)).ToDictionary();
        var columns = new SubjectColumns(new SubjectId[starts[^1]], starts.ToArray(), slots);
        var attributes = tests.Select((test, slot) => (test, slot)).GroupBy(pair => pair.test.Attribute)
            .Select(group => (sourceOf(group.Key).Read, Tests: group.ToArray())).ToArray();
        var row = 0;
        foreach (var facts in subjects)
        {
            columns._subjects[row] = facts.Id;
            foreach (var (read, own) in attributes)
            {
                var value = read(facts);
                foreach (var (test, slot) in own) columns.Set(row, slot, test.Of(value));
            }
            row++;
        }
        return columns;
    }

    /// <summary>The words of a column's <em>true</em> bits in a block.</summary>
    public ReadOnlySpan<ulong> True(int block, int slot) => _words.AsSpan(Offset(block, slot), WordsPerBlock);

    /// <summary>The words of a column's <em>false</em> bits in a block.</summary>
    public ReadOnlySpan<ulong> False(int block, int slot) => _words.AsSpan(Offset(block, slot) + WordsPerBlock, WordsPerBlock);

    private void Set(int row, int slot, Truth truth)
    {
        if (truth == Truth.Unknown) return;
        var word = Offset(row / RowsPerBlock, slot) + (truth == Truth.False ? WordsPerBlock : 0) + (row % RowsPerBlock / 64);
        _words[word] |= 1UL << (row % 64);
    }

    private int Offset(int block, int slot) => ((block * Slots.Count) + slot) * 2 * WordsPerBlock;
}
