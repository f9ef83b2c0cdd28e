using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Commands;

/// <summary>Wrong usage ends with 2 and one line a mistake.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData(1, "nonsense")]
    [InlineData(2, "coverage")]
    [InlineData(1, "coverage", "data")]
    [InlineData(1, "coverage", "data", "rules", "--cycle")]
    [InlineData(1, "coverage", "data", "rules", "--cycle", "2017", "--cycle", "2018")]
    [InlineData(1, "coverage", "data", "rules", "--cycle", "2017", "--nonsense")]
    [InlineData(1, "coverage", "data", "rules", "--cycle", "2017", "--format", "pdf")]
    [InlineData(1, "coverage", "data", "rules", "--cycle", "2017", "--decimals", "5")]
    [InlineData(1, "coverage", "data", "rules", "--cycle", "2017", "--depth", "-1")]
    [InlineData(1, "coverage", "data", "rules", "--cycle", "2017", "--as-of", "2017-02-29")]
    [InlineData(2, "explain", "data", "rules")]
    [InlineData(1, "validate")]
    [InlineData(1, "validate", "data", "--max-errors", "many")]
    [InlineData(1, "verify-figure", "1/2")]
    [InlineData(1, "verify-figure", "1/2", "trên", "50%")]
    [InlineData(1, "verify-figure", "1/2", "50%", "--format", "csv")]
    [InlineData(1, "--language", "fr")]
    [InlineData(1, "@file")]
    [InlineData(1, "[diagram]")]
    public void Run_WrongUsage_EndsWith2(int mistakes, params string[] args)
    {
        foreach (var language in new[] { "en", "vi" })
        {
            var result = Tool.RunWith(new() { ["LANG"] = language }, args);
            Assert.Equal((2, ""), (result.Code, result.Out));
            Assert.Equal(mistakes, result.Faults.Length);
            Assert.All(result.Faults, line => Assert.StartsWith("lamtheobac: usage: ", line, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("--cycle", "17")]
    [InlineData("--cycle", "")]
    [InlineData("--cycle", "2017", "--node", "nobody")]
    [InlineData("--cycle", "2017", "--node", " ")]
    [InlineData("--cycle", "2017", "--measure", "None")]
    public void Coverage_NameThatDoesNotExist_EndsWith2(params string[] options)
    {
        using var folder = TinyCase.Write();
        var result = Tool.Run(["coverage", folder.Path, folder.Of("rules.txt"), .. options]);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("lamtheobac: usage: ", Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("with-plan", "A")]
    [InlineData("with-plan", "")]
    [InlineData("units-with-plan", "p1")]
    [InlineData("none", "p1")]
    public void Explain_NameThatDoesNotExist_EndsWith2(string measure, string subject)
    {
        using var folder = TinyCase.Write();
        var result = Tool.Run("explain", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--measure", measure, "--subject", subject);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("lamtheobac: usage: ", Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("coverage", "--help")]
    [InlineData("validate", "-h")]
    [InlineData("--language", "vi", "--help")]
    public void Run_Help_IsFine(params string[] args)
    {
        var result = Tool.Run(args);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.NotEqual("", result.Out);
    }

    [Fact]
    public async Task Run_WrongUsageAsAProcess_SaysSoOnStandardError()
    {
        var result = await Tool.StartAsync("nonsense");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Single(result.Faults);
    }

    [Fact]
    public void Coverage_CycleOfTheFolder_IsKnown()
    {
        using var folder = TinyCase.Write();
        folder.Write("cycles.csv", "id,from,to\nspring,2017-01-01,2017-07-01\n");
        var result = Tool.Run("coverage", folder.Path, folder.Of("rules.txt"), "--cycle", "spring", "--format", "json");
        Assert.Contains("\"asOf\": \"2017-06-30\"", result.Out, StringComparison.Ordinal);
    }
}
