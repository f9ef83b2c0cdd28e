using System.Runtime.CompilerServices;
using System.Text;
using LamTheoBac.Cli.Hosting;

namespace LamTheoBac.Scenarios;

/// <summary>What a page of docs shows behind <c>$ lamtheobac …</c> is what the tool says.</summary>
public sealed class PageTests
{
    private const string Prompt = "$ lamtheobac ";

    private static readonly string Root = Path.GetFullPath(Path.Combine(Folder(), "..", ".."));

    [Theory]
    [InlineData("signing-rules.md")]
    public void Commands_Shown_SayWhatThePageSays(string page)
    {
        var file = Path.Combine(Root, "docs", page);
        var shown = File.ReadAllText(file).ReplaceLineEndings("\n");
        var blocks = shown.Split("```\n");
        for (var block = 1; block < blocks.Length; block += 2)
            if (blocks[block].StartsWith(Prompt, StringComparison.Ordinal))
                blocks[block] = Said(blocks[block].Split('\n')[0]);
        var said = string.Join("```\n", blocks);
        Assert.Contains(Prompt, said, StringComparison.Ordinal);
        if (said == shown) return;
        File.WriteAllText(file + ".received", said);
        Assert.Fail($"the page is not what the tool says; if the tool is right: mv '{file}.received' '{file}'");
    }

    private static string Said(string command)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var words = command[Prompt.Length..].Split(' ').Select(word => word.StartsWith("bac-kan/", StringComparison.Ordinal) || word.StartsWith("tests/", StringComparison.Ordinal) ? At(word) : word).ToArray();
        Application.Run(words, new Shell(output, error, _ => null));
        return $"{command}\n{Encoding.UTF8.GetString(output.ToArray())}{Encoding.UTF8.GetString(error.ToArray())}".TrimEnd('\n') + "\n";
    }

    private static string At(string path) => Path.Combine(Root, path.Replace("bac-kan/", "docs/samples/bac-kan-2017/", StringComparison.Ordinal));

    private static string Folder([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
