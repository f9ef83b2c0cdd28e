using LamTheoBac.Domain.Coverage.Kernel.Vectors;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// The counts of every measure of a program at every position of the tree: those of lanes, from which those of an
/// organization without subordinates follow, and sums for the others.
/// </summary>
internal sealed class MeasureCounts
{
    private readonly CoverageProgram _program;
    private readonly SubjectColumns _columns;
    private readonly LaneTable _lanes;
    private readonly SubtreeSums _sums;

    private MeasureCounts(CoverageProgram program, SubjectColumns columns)
    {
        (_program, _columns) = (program, columns);
        (_lanes, _sums) = (new LaneTable(columns.Layout, program.Counters), new SubtreeSums(columns.Runs, program.Counters));
    }

    /// <summary>Counts everything.</summary>
    /// <param name="program">The measures.</param>
    /// <param name="columns">The packed facts.</param>
    /// <param name="threads">How many threads may work on it; at least 1. The counts are the same for any.</param>
    /// <param name="width">The width of words to work with; every one gives the same counts.</param>
    public static MeasureCounts Of(CoverageProgram program, SubjectColumns columns, int threads, WordWidth width)
    {
        var counts = new MeasureCounts(program, columns);
        var blocks = columns.Bits.Blocks;
        if (threads <= 1 || blocks < 2) counts.Count(width, 0, blocks);
        else Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part => counts.Count(width, (int)((long)blocks * part / threads), (int)((long)blocks * (part + 1) / threads)));
        counts._sums.RollUp();
        return counts;
    }

    /// <summary>The counters of a measure at a position with its subtree.</summary>
    public long[] At(int measure, int position) => _columns.Runs.SumOf(position) is >= 0 and var sum ? Each(measure, counter => _sums[sum, counter]) : Own(measure, position);

    /// <summary>The counters of a measure at a position without its subordinates.</summary>
    public long[] Own(int measure, int position)
    {
        var (from, to) = (_columns.Layout.Lanes[position], _columns.Layout.Lanes[position + 1]);
        return Each(measure, counter =>
        {
            var count = 0L;
            for (var lane = from; lane < to; lane++) count += _lanes[lane, counter];
            return count;
        });
    }

    private long[] Each(int measure, Func<int, long> count)
    {
        var (from, to) = (_program.FirstCounters[measure], _program.FirstCounters[measure + 1]);
        var counts = new long[to - from];
        for (var counter = from; counter < to; counter++) counts[counter - from] = count(counter);
        return counts;
    }

    private void Count(WordWidth width, int from, int to)
    {
        var evaluator = BlockEvaluator.Of(_program, _columns.Bits, width);
        var counter = new LaneCounts(_columns.Layout, width);
        for (var block = from; block < to; block++)
        {
            evaluator.Run(block);
            var lanes = _lanes.Block(block);
            counter.Count(evaluator.Counters, lanes, _lanes.WordsOfLane);
            _sums.Sum(block, lanes, block * _columns.Layout.LanesPerBlock);
        }
    }
}
