using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>The measures of one basis with their counts, and the way back from a count to the subjects behind it.</summary>
internal sealed record CountedMeasures(CoverageProgram Program, SubjectColumns Columns, MeasureCounts Counts)
{
    public ReadOnlySpan<long> At(Measure measure, int position) => Counts.At(NumberOf(measure), position);

    /// <summary>The subjects that some of a measure's counters counted, of the organizations from a position up to but not including another.</summary>
    public IReadOnlyList<SubjectId> Subjects(Measure measure, IEnumerable<int> counters, int from, int to) => [.. Rows(measure, counters, from, to).Select(row => Columns[row])];

    /// <summary>The rows of these subjects, in order.</summary>
    public IReadOnlyCollection<int> Rows(Measure measure, IEnumerable<int> counters, int from, int to)
    {
        var (number, wanted) = (NumberOf(measure), counters.ToList());
        var (start, end) = (Columns.Starts[from], Columns.Starts[to]);
        var rows = new SortedSet<int>();
        var evaluator = new BlockEvaluator(Program, Columns.Bits);
        for (var block = start / BitColumns.RowsPerBlock; start < end && block <= (end - 1) / BitColumns.RowsPerBlock; block++)
        {
            evaluator.Run(block, (measured, at, words) =>
            {
                if (measured != number) return;
                var offset = at * BitColumns.RowsPerBlock;
                var (first, last) = (Math.Max(start - offset, 0), Math.Min(end - offset, BitColumns.RowsPerBlock));
                foreach (var counter in wanted)
                    rows.UnionWith(RowRange.Rows(words.Slice(counter * BitColumns.WordsPerBlock, BitColumns.WordsPerBlock), first, last).Select(row => offset + row));
            });
        }
        return rows;
    }

    private int NumberOf(Measure measure)
    {
        for (var number = 0; number < Program.Measures.Count; number++)
            if (Program.Measures[number].Id == measure.Id)
                return number;
        throw new KeyNotFoundException($"the rule book has no measure `{measure.Id}` of {measure.Basis}");
    }
}
