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
        var program = ProgramCompiler.Compile(report.Book, [measure], columns.Slots);
        var outcomes = new Outcome[rows.Count];
        foreach (var outcome in Enum.GetValues<Outcome>())
            foreach (var row in MeasureRows.Of(program, 0, columns, [.. CounterLayout.CountersOf(measure, outcome)], rows.Start, rows.End))
                outcomes[row - rows.Start] = outcome;
        return outcomes;
    }
}
