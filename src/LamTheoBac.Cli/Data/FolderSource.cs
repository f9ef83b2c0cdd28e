namespace LamTheoBac.Cli.Data;

/// <summary>The files of a folder, named as the user named the folder.</summary>
internal sealed class FolderSource(string folder) : IDataSource
{
    public string NameOf(string file) => Path.Combine(folder, file);

    public Stream? Open(string file)
    {
        // A link that leads nowhere is "not found" to the runtime, but it is no absent file to who put it there.
        if (!Path.Exists(NameOf(file)) && new FileInfo(NameOf(file)).LinkTarget is null) return null;
        return new FileStream(NameOf(file), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
    }

    public IEnumerable<string> Tables() =>
        Directory.EnumerateFileSystemEntries(folder, "*.csv").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
