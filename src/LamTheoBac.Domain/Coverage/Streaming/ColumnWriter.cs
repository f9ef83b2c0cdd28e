using System.Runtime.CompilerServices;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Coverage.Streaming;

/// <summary>Lays rows out in tree order, those of one organization in the order in which they were added, and turns their truths into columns.</summary>
internal static class ColumnWriter
{
    public static SubjectColumns Write(PackedRows rows, PackedLeaves leaves, OrganizationTree tree, CancellationToken cancellation) =>
        Write(rows, leaves, tree.Count, layout => SubtreeRuns.Of(tree, layout), cancellation);

    /// <summary>The same at any positions; <paramref name="runs"/> says which lanes are summed where.</summary>
    public static SubjectColumns Write(PackedRows rows, PackedLeaves leaves, int positions, Func<LaneLayout, SubtreeRuns> runs, CancellationToken cancellation)
    {
        var starts = StartsOf(rows, positions);
        var (order, next) = (new int[rows.Count], starts[..^1]);
        for (var row = 0; row < order.Length; row++) order[next[rows.Position(row)]++] = row;
        var layout = LaneLayout.Of(starts);
        var bits = new BitColumns(leaves.Leaves.Count, layout.Blocks);
        var gathered = new ulong[BitColumns.RowsPerBlock * leaves.Words];
        for (var (block, position) = (0, 0); block < layout.Blocks; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            Array.Clear(gathered);
            var end = Math.Min((block + 1) * layout.LanesPerBlock, layout.Lanes[^1]);
            for (var lane = block * layout.LanesPerBlock; lane < end; lane++)
            {
                while (layout.Lanes[position + 1] <= lane) position++;
                var (place, first) = (layout.FirstPlaceOf(lane), starts[position] + ((lane - layout.Lanes[position]) * layout.Width));
                var own = order.AsSpan(first, Math.Min(layout.Width, starts[position + 1] - first));
                bits.Occupy(place, own.Length);
                Gather(rows, own, gathered, place % BitColumns.RowsPerBlock);
            }
            for (var word = 0; word < leaves.Words; word++) Fill(bits.Words(block), gathered.AsSpan(word * BitColumns.RowsPerBlock, BitColumns.RowsPerBlock), word * 64, 2 * leaves.Leaves.Count);
        }
        return new SubjectColumns(Array.ConvertAll(order, rows.Id), layout, runs(layout), leaves.Slots, bits);
    }

    /// <summary>The truths of these rows, one behind the other; of further words a block of places on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Gather(PackedRows rows, ReadOnlySpan<int> order, ulong[] places, int first)
    {
        for (var index = 0; index < order.Length; index++)
        {
            var truths = rows.Truths(order[index]);
            for (var word = 0; word < truths.Length; word++) places[(word * BitColumns.RowsPerBlock) + first + index] = truths[word];
        }
    }

    private static int[] StartsOf(PackedRows rows, int positions)
    {
        var starts = new int[positions + 1];
        for (var row = 0; row < rows.Count; row++) starts[rows.Position(row) + 1]++;
        for (var position = 0; position < positions; position++) starts[position + 1] += starts[position];
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
