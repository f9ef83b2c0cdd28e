using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>The measures of one basis with their counts, and the way back from a count to the subjects behind it.</summary>
internal sealed record CountedMeasures(CoverageProgram Program, SubjectColumns Columns, MeasureCounts Counts)
{
    public long[] At(Measure measure, int position) => Counts.At(NumberOf(measure), position);

    /// <summary>The same of the organization's own subjects only.</summary>
    public long[] Own(Measure measure, int position) => Counts.Own(NumberOf(measure), position);

    /// <summary>The subjects that some of a measure's counters counted, of the organizations from a position up to but not including another.</summary>
    public IReadOnlyList<SubjectId> Subjects(Measure measure, IEnumerable<int> counters, int from, int to) => [.. Rows(measure, counters, from, to).Select(row => Columns[row])];

    /// <summary>The rows of these subjects, in order.</summary>
    public IReadOnlyList<int> Rows(Measure measure, IEnumerable<int> counters, int from, int to) =>
        MeasureRows.Of(Program, NumberOf(measure), Columns, [.. counters], Columns.Starts[from], Columns.Starts[to]);

    private int NumberOf(Measure measure)
    {
        for (var number = 0; number < Program.Measures.Count; number++)
            if (Program.Measures[number].Id == measure.Id)
                return number;
        throw new KeyNotFoundException($"the rule book has no measure `{measure.Id}` of {measure.Basis}");
    }
}
