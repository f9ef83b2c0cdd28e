using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Coverage.Streaming;

/// <summary>Lays rows out in tree order, those of one organization in the order in which they were added, and turns their truths into columns.</summary>
internal static class ColumnWriter
{
    public static SubjectColumns Write(PackedRows rows, PackedLeaves leaves, OrganizationTree tree, CancellationToken cancellation)
    {
        var starts = StartsOf(rows, tree);
        var (order, next) = (new int[rows.Count], starts[..^1]);
        for (var row = 0; row < order.Length; row++) order[next[rows.Position(row)]++] = row;
        var layout = LaneLayout.Of(starts);
        var bits = new BitColumns(leaves.Leaves.Count, layout.Blocks);
        var (position, ordered, gathered) = (0, 0, new ulong[BitColumns.RowsPerBlock * leaves.Words]);
        for (var block = 0; block < layout.Blocks; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            Array.Clear(gathered);
            for (; ordered < order.Length; ordered++)
            {
                while (starts[position + 1] <= ordered) position++;
                var place = layout.PlaceOf(position, ordered);
                if (place / BitColumns.RowsPerBlock != block) break;
                bits.Occupy(place);
                var truths = rows.Truths(order[ordered]);
                for (var word = 0; word < truths.Length; word++) gathered[(word * BitColumns.RowsPerBlock) + (place % BitColumns.RowsPerBlock)] = truths[word];
            }
            for (var word = 0; word < leaves.Words; word++) Fill(bits.Words(block), gathered.AsSpan(word * BitColumns.RowsPerBlock, BitColumns.RowsPerBlock), word * 64, 2 * leaves.Leaves.Count);
        }
        return new SubjectColumns(Array.ConvertAll(order, rows.Id), tree, layout, leaves.Leaves.Select((leaf, slot) => (leaf, slot)).ToDictionary(), bits);
    }

    private static int[] StartsOf(PackedRows rows, OrganizationTree tree)
    {
        var starts = new int[tree.Count + 1];
        for (var row = 0; row < rows.Count; row++) starts[rows.Position(row) + 1]++;
        for (var position = 0; position < tree.Count; position++) starts[position + 1] += starts[position];
        return starts;
    }

    /// <summary>Writes up to 64 of the columns of a block, from the truths of its places.</summary>
    private static void Fill(Span<ulong> block, Span<ulong> truths, int firstColumn, int columns)
    {
        for (var word = 0; word < BitColumns.WordsPerBlock; word++)
        {
            var rows = truths.Slice(word * 64, 64);
            BitTransposition.Apply(rows);
            for (var column = firstColumn; column < Math.Min(firstColumn + 64, columns); column++) block[BitColumns.OffsetOf(0) + (column * BitColumns.WordsPerBlock) + word] = rows[column - firstColumn];
        }
    }
}
