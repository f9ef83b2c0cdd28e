using LamTheoBac.Cli.Commands;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;

namespace LamTheoBac.Scenarios.Pages;

/// <summary>Commands without what they print: the tool takes their words, and the files of the repository that they name are there.</summary>
internal static class ShellFence
{
    private static readonly string[] Known = ["dotnet", "git", "mv", "cd", "bash"];

    public static IEnumerable<string> Faults(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => (" " + line).Split(" #")[0]).SelectMany(line => line.Split(" && ")).Select(command => Words.Of(command.Split(" > ")[0]))
        .Where(words => words.Length > 0).Select(Fault).OfType<string>();

    private static string? Fault(string[] words)
    {
        if (Words.OfTool(words) is { } arguments) return Usage(arguments);
        if (!words[0].StartsWith(".ci/", StringComparison.Ordinal) && !Known.Contains(words[0])) return $"`{words[0]}` is no command that a page shows";
        return words.FirstOrDefault(word => IsOfRepository(word) && !Path.Exists(Page.InRepository(word))) is { } missing ? $"`{missing}` is not there" : null;
    }

    private static bool IsOfRepository(string word) => word.Split('/')[0] is ".ci" or "src" or "tests" or "benchmarks" or "docs" && !word.Contains('…', StringComparison.Ordinal) && !word.Contains("/bin/", StringComparison.Ordinal);

    private static string? Usage(string[] arguments)
    {
        using var output = new MemoryStream();
        var session = new Session(new Shell(output, output, _ => null), ToolText.English);
        return string.Join("; ", UsageErrors.Of(CommandTree.Of(session).Parse(arguments), session.Text)) is { Length: > 0 } errors ? $"lamtheobac {string.Join(' ', arguments)}: {errors}" : null;
    }
}
