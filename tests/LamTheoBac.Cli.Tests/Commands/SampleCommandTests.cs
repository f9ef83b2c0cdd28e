using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Commands;

/// <summary>The sample that comes with the tool.</summary>
public sealed class SampleCommandTests
{
    [Fact]
    public async Task Run_WithoutArguments_ShowsThePublishedFigures()
    {
        var result = await Tool.StartAsync();
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.DoesNotContain('\u001b', result.Out);
        string[] figures = ["35/35", "183/183", "1,542/1,542", "2,869/3,020", "2,860/2,897", "98.7%"];
        Assert.All(figures, figure => Assert.Contains(figure, result.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Sample_WrittenOut_GivesTheSameReport()
    {
        using var folder = new TestFolder();
        var target = folder.Of("sample");
        Assert.Equal(0, Tool.Run("sample", target).Code);
        var coverage = Tool.Run("coverage", Path.Combine(target, "data"), Path.Combine(target, "rules.txt"), "--cycle", "2017");
        Assert.Equal(0, coverage.Code);
        Assert.Equal(TableOf(Tool.Run().Out), TableOf(coverage.Out));
    }

    [Fact]
    public void Sample_WrittenOut_HasNoFaults()
    {
        using var folder = new TestFolder();
        Tool.Run("sample", folder.Path);
        Assert.Equal(0, Tool.Run("validate", folder.Of("data"), folder.Of("rules.txt")).Code);
    }

    [Fact]
    public void Sample_FileIsThere_WritesNothing()
    {
        using var folder = new TestFolder().Write("rules.txt", "mine");
        var result = Tool.Run("sample", folder.Path);
        Assert.Equal((2, "rules.txt:1:1: file-exists"), (result.Code, Assert.Single(result.PlacesIn(folder))));
        Assert.Equal("mine", File.ReadAllText(folder.Of("rules.txt")));
        Assert.False(Directory.Exists(folder.Of("data")));
    }

    // Both end with a hint of their own.
    /// <summary>The text up to the counts that are opened, which the report on the sample shows of one measure.</summary>
    private static string TableOf(string text)
    {
        var figures = text.IndexOf("2,869/3,020", StringComparison.Ordinal);
        return text[..text.IndexOf("\n\n", figures, StringComparison.Ordinal)];
    }
}
