using System.Text.RegularExpressions;

namespace LamTheoBac.Scenarios.Pages;

/// <summary>Splits a command line into its words, as a shell does for plain and quoted ones.</summary>
internal static partial class Words
{
    private static readonly string[] Tool = ["dotnet", "run", "--project", "src/LamTheoBac.Cli", "-c", "Release"];

    public static string[] Of(string command) => [.. Word().Matches(command).Select(match => match.Value.Trim('"', '\''))];

    /// <summary>The words for the tool, whichever way it is called; null where another program is.</summary>
    public static string[]? OfTool(string[] words)
    {
        if (words is ["lamtheobac", .. var rest]) return rest;
        if (!words.Take(Tool.Length).SequenceEqual(Tool)) return null;
        return words[Tool.Length..] is ["--", .. var arguments] ? arguments : words[Tool.Length..];
    }

    [GeneratedRegex("""("[^"]*"|'[^']*'|[^\s"'])+""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
