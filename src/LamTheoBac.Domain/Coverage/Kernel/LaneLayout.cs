namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// Where the subjects of each organization stand in the columns. Every organization begins a new lane, so that counting
/// knows no borders: a lane is 16 places, or one where no organization has more than one subject. The lanes of a block go
/// through its 64 words first, then through the next places of the same words: lane 0 is the first 16 places of word
/// 0, lane 1 those of word 1, lane 64 the next 16 of word 0. So one step on words counts as many lanes as there are words.
/// </summary>
internal sealed class LaneLayout
{
    /// <summary>Places in a lane of persons. Half of all cells have 10 to 30 members.</summary>
    public const int WideLane = 16;

    private readonly int[] _starts;
    private readonly int[] _lanes;

    private LaneLayout(int[] starts, int[] lanes, int width)
    {
        (_starts, _lanes, Width) = (starts, lanes, width);
        Blocks = (lanes[^1] + LanesPerBlock - 1) / LanesPerBlock;
    }

    /// <summary>Places in a lane: 1 or 16.</summary>
    public int Width { get; }

    /// <summary>How many lanes a block has.</summary>
    public int LanesPerBlock => BitColumns.RowsPerBlock / Width;

    /// <summary>How many blocks hold all lanes.</summary>
    public int Blocks { get; }

    /// <summary>The first row of each position of the tree, and the number of rows behind the last.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>The first lane of each position of the tree, and the number of lanes behind the last.</summary>
    public ReadOnlySpan<int> Lanes => _lanes;

    /// <summary>The layout of subjects whose first rows are these.</summary>
    public static LaneLayout Of(ReadOnlySpan<int> starts)
    {
        var width = 1;
        for (var position = 0; position < starts.Length - 1; position++)
            if (starts[position + 1] - starts[position] > 1)
                width = WideLane;
        var lanes = new int[starts.Length];
        for (var position = 0; position < starts.Length - 1; position++)
            lanes[position + 1] = lanes[position] + ((starts[position + 1] - starts[position] + width - 1) / width);
        return new LaneLayout(starts.ToArray(), lanes, width);
    }

    /// <summary>The place in the columns of a row of an organization.</summary>
    public int PlaceOf(int position, int row)
    {
        var index = row - _starts[position];
        return FirstPlaceOf(_lanes[position] + (index / Width)) + (index % Width);
    }

    /// <summary>The place in the columns of a row.</summary>
    public int PlaceOf(int row) => PlaceOf(PositionOf(row), row);

    /// <summary>The position of the organization in which a row stands.</summary>
    public int PositionOf(int row)
    {
        var found = Array.BinarySearch(_starts, row + 1);
        // The last position that starts at or before the row; positions without subjects start where the next one does.
        var position = found >= 0 ? found : ~found;
        while (_starts[position] > row) position--;
        return position;
    }

    /// <summary>The first of the places of a lane, which are consecutive.</summary>
    public int FirstPlaceOf(int lane)
    {
        var (block, own) = (lane / LanesPerBlock, lane % LanesPerBlock);
        return (block * BitColumns.RowsPerBlock) + (own % BitColumns.WordsPerBlock * 64) + (own / BitColumns.WordsPerBlock * Width);
    }
}
