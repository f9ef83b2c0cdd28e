namespace LamTheoBac.Cli.Data;

/// <summary>Where the files of a data folder come from.</summary>
internal interface IDataSource
{
    /// <summary>The name under which a file is shown to the user.</summary>
    string NameOf(string file);

    /// <summary>The bytes of a file from their beginning; null when there is no such file.</summary>
    /// <exception cref="IOException">It exists and cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened, or is a folder.</exception>
    Stream? Open(string file);

    /// <summary>The names of all tables that lie there, known or not, in ordinal order.</summary>
    IEnumerable<string> Tables();
}
