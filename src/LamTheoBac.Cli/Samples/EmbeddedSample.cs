using System.Reflection;
using LamTheoBac.Cli.Data;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Samples;

/// <summary>The sample that comes with the tool: a rule book and a data folder.</summary>
internal sealed class EmbeddedSample : IDataSource
{
    /// <summary>The rule book's name in the sample.</summary>
    public const string Rules = "rules.txt";

    /// <summary>The data folder's name in the sample.</summary>
    public const string Data = "data";

    /// <summary>The year that the sample is about.</summary>
    public const int Year = 2017;

    /// <summary>The measure whose counts open the published 95%.</summary>
    public static MeasureId OpenedMeasure { get; } = MeasureId.From("obliged-members-with-plan");

    private const string Root = "Sample/";

    private static readonly Assembly Home = typeof(EmbeddedSample).Assembly;

    // A build on Windows names folders with a backslash.
    private readonly SortedDictionary<string, string> _resources = new(
        Home.GetManifestResourceNames().ToDictionary(name => name.Replace('\\', '/'), name => name, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>All its files by their paths, folders with <c>/</c>.</summary>
    public IEnumerable<string> Files => _resources.Keys.Where(name => name.StartsWith(Root, StringComparison.Ordinal)).Select(name => name[Root.Length..]);

    public string NameOf(string file) => $"sample/{Data}/{file}";

    public Stream? Open(string file) => OpenFile($"{Data}/{file}");

    public IEnumerable<string> Tables() => Files.Where(file => file.StartsWith(Data + "/", StringComparison.Ordinal)).Select(file => file[(Data.Length + 1)..]);

    /// <summary>The bytes of a file of the sample by its path; null when there is no such file.</summary>
    public Stream? OpenFile(string path) => _resources.TryGetValue(Root + path, out var name) ? Home.GetManifestResourceStream(name) : null;
}
