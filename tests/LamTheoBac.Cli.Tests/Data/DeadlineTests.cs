using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Data;

/// <summary>The file deadlines.csv of adr 6.</summary>
public sealed class DeadlineTests
{
    private const string Header = "organization,cycle,topic,due-on\n";

    [Theory]
    [InlineData("R,2017,plans,2017-03-31\nR,2017,pledges,2017-03-31\n")]
    [InlineData("R,2017,plans,\n", "deadlines.csv:2:4: missing-value")]
    [InlineData("R,2017,plans,?\n", "deadlines.csv:2:4: unknown-not-allowed")]
    [InlineData("R,2017,plans,2017-02-30\n", "deadlines.csv:2:4: illegal-date")]
    [InlineData("R,2017,plan,2017-03-31\n", "deadlines.csv:2:3: unknown-word")]
    [InlineData("X,never,plans,2017-03-31\n", "deadlines.csv:2:1: unknown-reference", "deadlines.csv:2:2: unknown-reference")]
    [InlineData("R,2017,plans,2017-03-31\nR,2017,plans,2017-04-30\n", "deadlines.csv:3:3: duplicate-deadline")]
    public void Validate_Rows_AreHeldToTheirColumns(string rows, params string[] expected)
    {
        using var folder = TestFolder.WithRoot(("deadlines.csv", Header + rows));
        var result = Tool.Run("validate", folder.Path);
        Assert.Equal(expected, result.PlacesIn(folder));
        Assert.Equal(expected.Length == 0 ? 0 : 1, result.Code);
    }

    [Fact]
    public void Validate_DeadlineOfACycleThatFailed_TellsOnlyTheCycle()
    {
        using var folder = TestFolder.WithRoot(("cycles.csv", "id,from,to\nterm,2015-01-01,\n"), ("deadlines.csv", Header + "R,term,plans,2017-03-31\n"));
        Assert.Equal(["cycles.csv:2:3: cycle-without-end"], Tool.Run("validate", folder.Path).PlacesIn(folder));
    }

    [Theory]
    [InlineData("2017-03-31", "\"notMet\":0")]
    [InlineData("2017-12-30", "\"notMet\":0")]
    [InlineData("2017-12-31", "\"notMet\":2")]
    public void Coverage_RuleAsksForTheDeadline_GoesByTheFile(string dueOn, string expected)
    {
        using var folder = TinyCase.Write().Write("deadlines.csv", Header + $"R,2017,plans,{dueOn}\nR,2016,plans,2016-03-31\n");
        folder.Write("rules.txt", "rule book tiny\nmeasure over of person population organization.id = \"A\" met plan.due-on < as-of\n");
        var result = TinyCase.Coverage(folder, "--format", "json", "--node", "A");
        Assert.Contains(expected, result.Out.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_DeadlineOfAnotherCycleThanTheRecords_NeedsTheCycleNamed()
    {
        using var folder = TinyCase.Write();
        Assert.Equal(0, Tool.Run("coverage", folder.Path, folder.Of("rules.txt")).Code);
        folder.Write("deadlines.csv", Header + "R,2018,plans,2018-03-31\n");
        Assert.Equal(2, Tool.Run("coverage", folder.Path, folder.Of("rules.txt")).Code);
    }
}
