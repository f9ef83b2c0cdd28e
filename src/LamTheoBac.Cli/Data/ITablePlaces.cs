namespace LamTheoBac.Cli.Data;

/// <summary>Where the records of a table stood in its file.</summary>
internal interface ITablePlaces
{
    /// <summary>The name of the file without its extension.</summary>
    string Kind { get; }

    /// <summary>The header; null when it could not be read.</summary>
    Header? Header { get; }

    /// <summary>The physical line of a record by its position among the records, from 0.</summary>
    int LineOf(int index);
}
