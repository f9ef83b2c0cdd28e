using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Data;

/// <summary>A row on its way to a record: gives its cells by column and type, and tells what is wrong with them.</summary>
internal sealed partial class Row(string kind, string file, Header header, CsvRow raw, FaultLog log)
{
    private const string Unknown = "?";

    /// <summary>Whether everything that was asked of it could be given. When it was not, the row gives no record.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>The cell as it stands.</summary>
    public string this[string column] => raw.Fields[header[column]];

    /// <summary>Tells a fault in a column's cell; of a warning the row stays sound.</summary>
    public void Tell(FaultCode code, string column, string found, params string[] expected)
    {
        log.Add(kind, FileFault.At(file, raw.Line, header[column] + 1, code, found, expected));
        IsSound &= code.IsWarning;
    }

    /// <summary>The cell of a column that knows no <c>?</c>; null when it is empty or faulty.</summary>
    public string? Optional(string column)
    {
        if (this[column].Length == 0) return null;
        if (this[column] != Unknown) return this[column];
        Tell(FileFaultCodes.UnknownNotAllowed, column, Unknown);
        return null;
    }

    /// <summary>The cell of a column that must have a value; null when it is faulty.</summary>
    public string? Required(string column)
    {
        if (this[column].Length == 0) Tell(FileFaultCodes.MissingValue, column, "", column);
        return Optional(column);
    }

    /// <summary>The cell of a column that may be empty or <c>?</c>.</summary>
    public Reported<T> Reported<T>(string column, Func<string, string, T?> read)
        where T : struct
    {
        if (this[column].Length == 0) return Domain.Values.Reported<T>.Absent;
        if (this[column] == Unknown) return Domain.Values.Reported<T>.Unknown;
        return read(column, this[column]) is { } value ? Domain.Values.Reported<T>.Known(value) : default;
    }
}
