using System.Numerics;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>Opens counts into the rows behind them.</summary>
internal static class MeasureRows
{
    /// <summary>The rows that some of a measure's counters counted, from a row up to but not including another, in order.</summary>
    public static List<int> Of(CoverageProgram program, int measure, SubjectColumns columns, IReadOnlyList<int> counters, int from, int to)
    {
        var (layout, evaluator, rows) = (columns.Layout, BlockEvaluator.Of(program, columns.Bits), new List<int>());
        var (evaluated, words, position, take) = (-1, new ulong[BitColumns.WordsPerBlock], 0, 0);
        for (var row = from; row < to; row += take)
        {
            while (layout.Starts[position + 1] <= row) position++;
            var place = layout.PlaceOf(position, row);
            if (place / BitColumns.RowsPerBlock != evaluated) Evaluate(place / BitColumns.RowsPerBlock);
            // As many as the lane, the organization and the range have in one go.
            take = Math.Min(layout.Width - ((row - layout.Starts[position]) % layout.Width), Math.Min(layout.Starts[position + 1], to) - row);
            var taken = (words[place % BitColumns.RowsPerBlock / 64] >>> (place % 64)) & ((1UL << take) - 1);
            for (; taken != 0; taken &= taken - 1) rows.Add(row + BitOperations.TrailingZeroCount(taken));
        }
        return rows;

        void Evaluate(int block)
        {
            evaluator.Run(evaluated = block);
            var counted = evaluator.CountersOf(measure);
            Array.Clear(words);
            foreach (var counter in counters)
                for (var word = 0; word < words.Length; word++)
                    words[word] |= counted[(counter * BitColumns.WordsPerBlock) + word];
        }
    }
}
