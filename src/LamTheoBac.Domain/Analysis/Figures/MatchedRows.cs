using LamTheoBac.Domain.Coverage.Kernel;

namespace LamTheoBac.Domain.Analysis.Figures;

/// <summary>Which rows of two packed tables are the same subject.</summary>
internal sealed class MatchedRows
{
    private readonly int[] _later;
    private readonly int[] _earlier;

    public MatchedRows(SubjectColumns before, SubjectColumns after)
    {
        var rows = Enumerable.Range(0, before.Starts[^1]).ToDictionary(row => before[row]);
        _later = [.. Enumerable.Repeat(-1, rows.Count)];
        _earlier = [.. Enumerable.Repeat(-1, after.Starts[^1])];
        for (var row = 0; row < _earlier.Length; row++)
        {
            if (!rows.TryGetValue(after[row], out var earlier)) continue;
            _earlier[row] = earlier;
            _later[earlier] = row;
        }
    }

    /// <summary>The row in the later table of a row of the earlier one; null for who has no place in it.</summary>
    public int? LaterOf(int row) => _later[row] >= 0 ? _later[row] : null;

    /// <summary>The row in the earlier table of a row of the later one; null for who has no place in it.</summary>
    public int? EarlierOf(int row) => _earlier[row] >= 0 ? _earlier[row] : null;
}
