namespace LamTheoBac.Cli.Data;

/// <summary>The records of one file with the places where they stood.</summary>
internal sealed class Table<T>(string kind) : ITablePlaces
    where T : class
{
    private readonly List<int> _lines = [];

    /// <summary>The records in the order of the file.</summary>
    public List<T> Records { get; } = [];

    public string Kind => kind;

    public Header? Header { get; set; }

    /// <summary>Whether the file is there at all.</summary>
    public bool Exists { get; set; }

    public void Add(T record, int line)
    {
        Records.Add(record);
        _lines.Add(line);
    }

    public int LineOf(int index) => _lines[index];
}
