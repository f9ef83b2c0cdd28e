using System.Runtime.CompilerServices;

namespace LamTheoBac.Scenarios;

/// <summary>The page about one year of a committee shows code that compiles, runs, and prints what the page says.</summary>
public sealed class YearTests
{
    private const int MostLines = 120;

    private static readonly string Page = Read("../../docs/one-year.md");

    [Fact]
    public void Example_Shown_IsTheOneThatIsCompiledHere()
    {
        var source = Read("YearExample.cs");
        var shown = source[(source.IndexOf("// <example>\n", StringComparison.Ordinal) + "// <example>\n".Length)..source.IndexOf("// </example>", StringComparison.Ordinal)];
        Assert.Contains($"```csharp\n{shown}```\n", Page, StringComparison.Ordinal);
        Assert.InRange(shown.Split('\n').Length, 1, MostLines);
    }

    [Fact]
    public void Example_WithTheRulesShown_PrintsWhatThePageSays()
    {
        using var output = new StringWriter { NewLine = "\n" };
        YearExample.Run(Block("rule book "), output);
        Assert.Equal(output.ToString().TrimEnd(), Block("05-HD/TU "));
    }

    /// <summary>The fenced block that begins with these words.</summary>
    private static string Block(string beginning)
    {
        var start = Page.IndexOf($"```\n{beginning}", StringComparison.Ordinal) + "```\n".Length;
        return Page[start..Page.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private static string Read(string name, [CallerFilePath] string source = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(source)!, name)).ReplaceLineEndings("\n");
}
