using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Analysis.Figures;

/// <summary>How a measure classifies a range of the rows of packed facts, one by one; with <see cref="Outcome.Outside"/>, which is counted nowhere else.</summary>
internal static class RowOutcomes
{
    /// <summary>The outcomes of these rows.</summary>
    public static Outcome[] Of(CoverageReport report, Measure measure, SubtreeRows rows)
    {
        var columns = report.Counted(measure).Columns;
        var outcomes = new Outcome[rows.Count];
        var evaluator = new BlockEvaluator(ProgramCompiler.Compile(report.Book, [measure], columns.Slots), columns.Bits);
        for (var block = rows.Start / BitColumns.RowsPerBlock; block * BitColumns.RowsPerBlock < rows.End; block++)
            evaluator.Run(block, (_, at, words) => Keep(measure, words, (at * BitColumns.RowsPerBlock) - rows.Start, outcomes));
        return outcomes;
    }

    /// <summary>Keeps what a block says of the rows; <paramref name="offset"/> is where its first row stands among them, negative before them.</summary>
    private static void Keep(Measure measure, ReadOnlySpan<ulong> counters, int offset, Outcome[] outcomes)
    {
        var (first, last) = (Math.Max(-offset, 0), Math.Min(outcomes.Length - offset, BitColumns.RowsPerBlock));
        foreach (var outcome in Enum.GetValues<Outcome>())
            foreach (var counter in CounterLayout.CountersOf(measure, outcome))
                foreach (var row in RowRange.Rows(counters.Slice(counter * BitColumns.WordsPerBlock, BitColumns.WordsPerBlock), first, last))
                    outcomes[offset + row] = outcome;
    }
}
