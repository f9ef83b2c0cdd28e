namespace LamTheoBac.Cli.Data;

/// <summary>The header row of a table: which field of a row belongs to which column.</summary>
internal sealed class Header
{
    private readonly string[] _names;
    private readonly Dictionary<string, int> _positions;

    private Header(string[] names, Dictionary<string, int> positions)
    {
        _names = names;
        _positions = positions;
    }

    /// <summary>How many fields a row must have.</summary>
    public int Width => _names.Length;

    /// <summary>The position of a column's field, from 0.</summary>
    public int this[string column] => _positions[column];

    /// <summary>Whether a row says the same as the header.</summary>
    public bool IsRepeatedBy(CsvRow row) => row.Fields.AsSpan().SequenceEqual(_names);

    /// <summary>The header of this row; null after telling why it is none.</summary>
    public static Header? Of(string kind, string file, CsvRow? row, FaultLog log)
    {
        var columns = Schema.ColumnsOf(kind);
        var faults = row is null || row.IsBlank ? [FileFault.OfWhole(file, FileFaultCodes.MissingHeader, "", columns)] : Check(file, row, columns).ToList();
        faults.ForEach(fault => log.Add(kind, fault));
        if (row is null || faults.Exists(fault => !fault.Fault.IsWarning)) return null;
        return new Header(row.Fields, columns.ToDictionary(column => column, column => Array.IndexOf(row.Fields, column), StringComparer.Ordinal));
    }

    private static IEnumerable<FileFault> Check(string file, CsvRow row, string[] columns)
    {
        for (var i = 0; i < row.Fields.Length; i++)
        {
            var name = row.Fields[i];
            if (Array.IndexOf(columns, name) < 0) yield return FileFault.At(file, row.Line, i + 1, FileFaultCodes.UnknownColumn, name, columns);
            else if (Array.IndexOf(row.Fields, name) < i) yield return FileFault.At(file, row.Line, i + 1, FileFaultCodes.DuplicateColumn, name);
        }
        foreach (var missing in columns.Where(column => Array.IndexOf(row.Fields, column) < 0))
            yield return FileFault.At(file, row.Line, 1, FileFaultCodes.MissingColumn, "", missing);
        if (row.MisquotedField is { } field)
            yield return FileFault.At(file, row.Line, field + 1, FileFaultCodes.MalformedQuote, row.Fields[field]);
    }
}
