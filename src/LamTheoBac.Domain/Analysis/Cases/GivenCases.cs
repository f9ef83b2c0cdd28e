using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>Classifies cases that are given one by one, with the kernel that counts people.</summary>
internal static class GivenCases
{
    /// <summary>What is read off each case, in their order.</summary>
    /// <param name="asked">The measures.</param>
    /// <param name="cases">For each case the truths of <see cref="AskedMeasures.Leaves"/>.</param>
    /// <param name="read">Takes the outcomes of a block, the word that the case stands in, and its bit there.</param>
    public static IReadOnlyList<T> Classify<T>(AskedMeasures asked, IReadOnlyList<Truth[]> cases, Func<CaseOutcomes, int, ulong, T> read)
    {
        var columns = BitColumns.WithRows(asked.Leaves.Count, cases.Count);
        for (var row = 0; row < cases.Count; row++)
            for (var slot = 0; slot < cases[row].Length; slot++)
                columns.Set(row, slot, cases[row][slot]);
        var (outcomes, classified) = (new CaseOutcomes(asked), new List<T>(cases.Count));
        var evaluators = asked.Programs.Select(program => BlockEvaluator.Of(program, columns)).ToList();
        for (var block = 0; block < columns.Blocks; block++)
        {
            outcomes.Keep(evaluators, block);
            var rows = Math.Min(cases.Count - (block * BitColumns.RowsPerBlock), BitColumns.RowsPerBlock);
            for (var row = 0; row < rows; row++) classified.Add(read(outcomes, row / 64, 1UL << (row % 64)));
        }
        return classified;
    }
}
