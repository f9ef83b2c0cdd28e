using System.Text.RegularExpressions;

namespace LamTheoBac.Scenarios.Pages;

/// <summary>C# on a page: lines of a file that is compiled here. A class whose name ends in Example is run as well.</summary>
internal static partial class CSharpFence
{
    /// <summary>An example is to be read at one sitting.</summary>
    private const int MostLines = 120;

    private static readonly string[] Folders = ["tests", "src", "benchmarks"];

    private static readonly Lazy<List<string>> Sources = new(() => [.. Folders
        .SelectMany(folder => Directory.EnumerateFiles(Page.InRepository(folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
        .Select(file => Plain(File.ReadAllText(file)))]);

    public static bool IsCompiled(string text) => text.Split('\n').Length <= MostLines && Sources.Value.Exists(source => source.Contains(Plain(text), StringComparison.Ordinal));

    /// <summary>The example that is shown; null where none is.</summary>
    public static Type? ExampleOf(string text) => Example().Match(text) is { Success: true } match ? typeof(CSharpFence).Assembly.GetType(match.Groups["name"].Value, throwOnError: true) : null;

    /// <summary>What the example prints, given the rules above it on the page if it wants any.</summary>
    public static string Run(Type example, string? rules)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var run = example.GetMethod("Run")!;
        var running = run.Invoke(null, run.GetParameters().Length == 1 ? [output] : [rules, output]) as Task;
        running?.GetAwaiter().GetResult();
        return output.ToString();
    }

    // How far a snippet is set in says nothing.
    private static string Plain(string text) => "\n" + string.Join('\n', text.Trim().Split('\n').Select(line => line.Trim())) + "\n";

    [GeneratedRegex(@"^public static class (?<name>\w+Example)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Example();
}
