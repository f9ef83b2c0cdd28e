using System.Runtime.CompilerServices;
using System.Text;
using LamTheoBac.Cli.Hosting;

namespace LamTheoBac.Scenarios;

/// <summary>What the README shows compiles, runs, and prints what it says.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Read("../../README.md");

    [Fact]
    public void Example_Shown_IsTheOneThatIsCompiledHere()
    {
        var source = Read("ReadmeExample.cs");
        var shown = source[(source.IndexOf("// <readme>\n", StringComparison.Ordinal) + "// <readme>\n".Length)..source.IndexOf("// </readme>", StringComparison.Ordinal)];
        Assert.Contains($"```csharp\n{shown}```\n", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Example_WithTheRulesShown_PrintsWhatTheReadmeSays()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReadmeExample.Run(Block("rule book "), output);
        Assert.All(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains($"`{line}`", Readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Output_OfTheFirstCommand_IsTheOneShown()
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        Assert.Equal(0, Application.Run([], new Shell(output, error, _ => null)));
        Assert.Equal(Encoding.UTF8.GetString(output.ToArray()).TrimEnd(), Block("Học tập").TrimEnd());
    }

    /// <summary>The fenced block that begins with these words.</summary>
    private static string Block(string beginning)
    {
        var start = Readme.IndexOf($"```\n{beginning}", StringComparison.Ordinal) + "```\n".Length;
        return Readme[start..Readme.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private static string Read(string name, [CallerFilePath] string source = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(source)!, name)).ReplaceLineEndings("\n");
}
