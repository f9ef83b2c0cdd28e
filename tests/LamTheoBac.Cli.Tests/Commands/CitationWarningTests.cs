using LamTheoBac.Cli.Samples;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Commands;

/// <summary>Warnings of what a rule book cites: told on standard error, and nothing else changes.</summary>
public sealed class CitationWarningTests
{
    private const string Cites = "  cites \"05-CT/TW\", \"132-QĐ/TW\" 2018-03-08\n";

    [Fact]
    public void Coverage_DocumentNotInForce_WarnsAndChangesNothingElse()
    {
        using var folder = TinyCase.Write();
        var before = TinyCase.Coverage(folder);
        var after = TinyCase.Coverage(Citing(folder));
        Assert.Equal(["rules.txt:3:21: citation-not-in-force"], after.PlacesIn(folder));
        Assert.Empty(before.Faults);
        Assert.Equal((before.Code, before.Out), (after.Code, after.Out));
    }

    [Fact]
    public void Coverage_DayOfTheDocument_DoesNotWarn()
    {
        using var folder = TinyCase.Write();
        Assert.Empty(TinyCase.Coverage(Citing(folder), "--as-of", "2018-03-08").Faults);
    }

    [Fact]
    public void Coverage_ReplacedDocument_SuggestsTheSuccessorInTheLanguageOfTheTool()
    {
        using var folder = TinyCase.Write();
        var result = TinyCase.Coverage(Citing(folder), "--as-of", "2024-12-31", "--language", "vi");
        Assert.Contains("ý bạn là `124-QĐ/TW`?", Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_DocumentNotInForce_WarnsToo()
    {
        using var folder = Citing(TinyCase.Write());
        var result = Tool.Run("explain", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--measure", "with-plan", "--subject", "p1");
        Assert.Equal(0, result.Code);
        Assert.Equal(["rules.txt:3:21: citation-not-in-force"], result.PlacesIn(folder));
    }

    [Theory]
    [InlineData("2017-12-31", false)]
    [InlineData("2020-12-31", false)]
    [InlineData("2021-01-01", true)]
    public void Coverage_SampleBook_CitesTheGuidanceOnlyInItsYears(string asOf, bool isOver)
    {
        using var folder = new TestFolder();
        var target = folder.Of("sample");
        Tool.Run("sample", target);
        var result = Tool.Run("coverage", Path.Combine(target, EmbeddedSample.Data), Path.Combine(target, EmbeddedSample.Rules), "--cycle", "2017", "--as-of", asOf);
        var citations = File.ReadAllText(Path.Combine(target, EmbeddedSample.Rules)).Split("\"05-HD/TU\"").Length - 1;
        Assert.Equal(isOver ? citations : 0, result.Faults.Count(line => line.Contains("citation", StringComparison.Ordinal)));
    }

    private static TestFolder Citing(TestFolder folder) => folder.Write("rules.txt", TinyCase.Rules.Replace("  title \"Tiny\"\n", "  title \"Tiny\"\n" + Cites, StringComparison.Ordinal));
}
