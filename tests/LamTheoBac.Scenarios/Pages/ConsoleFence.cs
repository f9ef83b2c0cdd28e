using System.Collections.Concurrent;
using System.Text;
using LamTheoBac.Cli.Hosting;

namespace LamTheoBac.Scenarios.Pages;

/// <summary>Commands with what they print: each behind <c>$ </c>, run by the tool itself.</summary>
internal static class ConsoleFence
{
    private const string Prompt = "$ ";

    // The folder that `lamtheobac sample bac-kan` writes.
    private const string Written = "bac-kan/";
    private const string Sample = "docs/samples/bac-kan-2017/";

    // Pages in two languages show the same commands.
    private static readonly ConcurrentDictionary<string, string> Printed = new(StringComparer.Ordinal);

    /// <summary>The fence with what the tool says now.</summary>
    public static string Said(string text) => string.Concat(text.Split('\n').Where(line => line.StartsWith(Prompt, StringComparison.Ordinal)).Select(command => $"{command}\n{Printed.GetOrAdd(command[Prompt.Length..], Run)}"));

    private static string Run(string command)
    {
        if (Words.OfTool(Words.Of(command)) is not { } words) return "only lamtheobac is run here\n";
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        Application.Run([.. words.Select(At)], new Shell(output, error, _ => null));
        var said = Encoding.UTF8.GetString(output.ToArray()) + Encoding.UTF8.GetString(error.ToArray());
        return said.Replace(Page.InRepository(Sample), Written, StringComparison.Ordinal).Replace(Page.Root + "/", "", StringComparison.Ordinal).TrimEnd('\n') + "\n";
    }

    private static string At(string word)
    {
        if (word.StartsWith(Written, StringComparison.Ordinal)) return Page.InRepository(Sample + word[Written.Length..]);
        return word.StartsWith("tests/", StringComparison.Ordinal) || word.StartsWith("docs/", StringComparison.Ordinal) ? Page.InRepository(word) : word;
    }
}
