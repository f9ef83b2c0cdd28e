using System.Text.Json;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Commands;

/// <summary>Why each member of the small case is counted as it is.</summary>
public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("p1", "met", 5)]
    [InlineData("p2", "not-met", 9)]
    [InlineData("p3", "undetermined", 6)]
    [InlineData("p4", "excluded", 3)]
    [InlineData("p5", "excepted", 7)]
    public void Explain_Json_NamesOutcomeAndLine(string subject, string outcome, int line)
    {
        using var folder = TinyCase.Write();
        using var json = JsonDocument.Parse(Explain(folder, subject, "--format", "json").Out);
        Assert.Equal(outcome, json.RootElement.GetProperty("outcome").GetString());
        Assert.Equal(line, json.RootElement.GetProperty("line").GetInt32());
        Assert.Equal(4, json.RootElement.GetProperty("clauses").GetArrayLength());
    }

    [Fact]
    public void Explain_Text_ShowsEveryClauseWithItsValues()
    {
        using var folder = TinyCase.Write();
        var text = Explain(folder, "p3").Out;
        Assert.Contains("p3: undetermined", text, StringComparison.Ordinal);
        Assert.Contains("plan.registered: unknown  [?]", text, StringComparison.Ordinal);
        Assert.Contains("exclude (exempt): false", text, StringComparison.Ordinal);
    }

    private static ToolResult Explain(TestFolder folder, string subject, params string[] options) =>
        Tool.Run(["explain", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--measure", "with-plan", "--subject", subject, .. options]);
}
