using LamTheoBac.Domain.Coverage.Kernel;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>
/// The combinations of the last factors, laid out as rows of bit columns once: the smallest first, of equal ones in the
/// order of their states. The other factors only change columns as a whole.
/// </summary>
internal sealed class InnerTable
{
    private readonly int[][] _rows;

    private InnerTable(IReadOnlyList<Factor> factors, int[][] rows, BitColumns columns)
    {
        Factors = factors;
        _rows = rows;
        Columns = columns;
        Weights = Array.ConvertAll(rows, row => WeightOf(factors, row));
    }

    /// <summary>The factors laid out.</summary>
    public IReadOnlyList<Factor> Factors { get; }

    /// <summary>The columns of all factors; those of the others are to be filled.</summary>
    public BitColumns Columns { get; }

    /// <summary>How many values of each row are not plain; ascending.</summary>
    public int[] Weights { get; }

    /// <summary>The number of rows, at least 1.</summary>
    public int Rows => _rows.Length;

    /// <summary>The states of the factors in a row.</summary>
    public int[] StatesOf(int row) => _rows[row];

    /// <summary>Lays out as many of the last factors as fit into one block; at least one, where there is any.</summary>
    public static InnerTable Of(IReadOnlyList<Factor> factors, int slots)
    {
        var (first, size) = (factors.Count, 1L);
        while (first > 0 && (first == factors.Count || size * factors[first - 1].States.Count <= BitColumns.RowsPerBlock)) size *= factors[--first].States.Count;
        var inner = factors.Skip(first).ToList();
        int[][] rows = [.. Combinations(inner, 0).OrderBy(row => WeightOf(inner, row))];
        var columns = BitColumns.WithRows(slots, rows.Length);
        for (var row = 0; row < rows.Length; row++)
        {
            for (var factor = 0; factor < inner.Count; factor++)
            {
                var truths = inner[factor].States[rows[row][factor]].Truths;
                for (var i = 0; i < truths.Length; i++) columns.Set(row, inner[factor].Slots[i], truths[i]);
            }
        }
        return new InnerTable(inner, rows, columns);
    }

    private static int WeightOf(IReadOnlyList<Factor> factors, int[] row) => row.Select((state, factor) => factors[factor].States[state].Weight).Sum();

    // In the order of the states; sorting by weight keeps it among equals.
    private static IEnumerable<int[]> Combinations(IReadOnlyList<Factor> factors, int first) =>
        first == factors.Count
            ? [[]]
            : Enumerable.Range(0, factors[first].States.Count).SelectMany(state => Combinations(factors, first + 1).Select(rest => (int[])[state, .. rest]));
}
