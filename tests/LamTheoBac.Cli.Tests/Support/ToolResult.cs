namespace LamTheoBac.Cli.Tests.Support;

/// <summary>What a run of the tool left behind.</summary>
internal sealed record ToolResult(int Code, string Out, string Error)
{
    /// <summary>The lines of standard error.</summary>
    public string[] Faults => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of standard error up to their codes, with the folder taken off.</summary>
    public string[] PlacesIn(TestFolder folder) =>
        [.. Faults.Select(line => line.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)).Select(line => string.Join(':', line.Split(':').Take(4)))];
}
