using LamTheoBac.Domain.Coverage.Kernel.Vectors;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// The counts of every measure of a program at every position of the tree: eight bytes a lane, from which those of an
/// organization without subordinates follow, and sums for the others.
/// </summary>
internal sealed class MeasureCounts
{
    private readonly int[] _counters;
    private readonly CounterGroup[][] _groups;

    private MeasureCounts(CoverageProgram program, SubjectColumns columns)
    {
        _counters = [.. program.Measures.Select(CounterLayout.CountersOf)];
        _groups = [.. _counters.Select(counters => Enumerable.Range(0, (counters + LaneCounts.CountersPerWord - 1) / LaneCounts.CountersPerWord).Select(_ => new CounterGroup(columns.Layout, columns.Runs)).ToArray())];
    }

    /// <summary>The counters of a measure at a position with its subtree.</summary>
    public long[] At(int measure, int position) => Each(measure, (group, counter) => group.At(position, counter));

    /// <summary>The counters of a measure at a position without its subordinates.</summary>
    public long[] Own(int measure, int position) => Each(measure, (group, counter) => group.Own(position, counter));

    /// <summary>Counts everything.</summary>
    /// <param name="program">The measures.</param>
    /// <param name="columns">The packed facts.</param>
    /// <param name="threads">How many threads may work on it; at least 1. The counts are the same for any.</param>
    /// <param name="width">The width of words to work with; every one gives the same counts.</param>
    public static MeasureCounts Of(CoverageProgram program, SubjectColumns columns, int threads, WordWidth width)
    {
        var counts = new MeasureCounts(program, columns);
        Share(columns.Bits.Blocks, threads, (from, to) => counts.CountBlocks(program, columns.Bits, width, from, to));
        Share(counts._groups.Length, threads, (from, to) => counts.RollUp(from, to));
        return counts;
    }

    private long[] Each(int measure, Func<CounterGroup, int, long> count)
    {
        var counts = new long[_counters[measure]];
        for (var counter = 0; counter < counts.Length; counter++)
            counts[counter] = count(_groups[measure][counter / LaneCounts.CountersPerWord], counter % LaneCounts.CountersPerWord);
        return counts;
    }

    /// <summary>Cuts the numbers up to but not including <paramref name="count"/> into one part a thread.</summary>
    private static void Share(int count, int threads, Action<int, int> work)
    {
        if (threads <= 1 || count < 2) work(0, count);
        else Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part => work((int)((long)count * part / threads), (int)((long)count * (part + 1) / threads)));
    }

    private void CountBlocks(CoverageProgram program, BitColumns bits, WordWidth width, int from, int to)
    {
        var evaluator = BlockEvaluator.Of(program, bits, width);
        for (var block = from; block < to; block++) evaluator.Run(block, Keep);

        void Keep(int measure, int block, ReadOnlySpan<ulong> words)
        {
            for (var group = 0; group < _groups[measure].Length; group++)
            {
                var first = group * LaneCounts.CountersPerWord;
                var counters = Math.Min(_counters[measure] - first, LaneCounts.CountersPerWord);
                _groups[measure][group].Count(block, words.Slice(first * BitColumns.WordsPerBlock, counters * BitColumns.WordsPerBlock), width);
            }
        }
    }

    private void RollUp(int from, int to)
    {
        for (var measure = from; measure < to; measure++)
            foreach (var group in _groups[measure])
                group.RollUp();
    }
}
