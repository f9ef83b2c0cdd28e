using System.Text.Json;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Commands;

/// <summary>check, diff, and what explain says of repairs: exit codes and JSON; what people read stands in the scenarios.</summary>
public sealed class AnalysisCommandTests
{
    [Fact]
    public void Check_SoundBook_IsFine()
    {
        using var folder = TinyCase.Write();
        var result = Tool.Run("check", folder.Of("rules.txt"));
        Assert.Equal((0, 0), (result.Code, result.Faults.Length));
        Assert.Contains("2", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_OddBook_IsANoAndJsonShowsTheWitness()
    {
        using var folder = new TestFolder().Write("rules.txt", TinyCase.Rules.Replace("met        plan.registered\n  target", "met        plan.registered or not plan.registered or not known(plan.registered-on)\n  target", StringComparison.Ordinal));
        var result = Tool.Run("check", folder.Of("rules.txt"), "--format", "json");
        Assert.Equal(1, result.Code);
        using var json = JsonDocument.Parse(result.Out);
        var finding = json.RootElement.GetProperty("findings").EnumerateArray().First();
        Assert.Equal(["kind", "measure", "clause", "other", "definition", "witness"], finding.EnumerateObject().Select(member => member.Name));
        Assert.Equal("exception-never-applies", finding.GetProperty("kind").GetString());
    }

    [Fact]
    public void Check_TooManyCases_IsNeitherYesNorNo()
    {
        var names = Enumerable.Range(0, 64).Select(number => $"a{number}").ToList();
        using var folder = new TestFolder().Write(
            "rules.txt", "rule book x\n" + string.Concat(names.Select(name => $"attribute {name} of person boolean\n")) + $"measure m of person\n population {string.Join(" or ", names[..32])}\n met {string.Join(" and ", names[32..])}\n");
        var result = Tool.Run("check", folder.Of("rules.txt"), "--format", "json");
        Assert.Equal(0, result.Code);
        Assert.Contains("\"not-decided\"", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_TooManyCasesToCompare_NamesBothMeasures()
    {
        var names = Enumerable.Range(0, 22).Select(number => $"a{number}").ToList();
        using var folder = new TestFolder().Write(
            "rules.txt", "rule book x\n" + string.Concat(names.Select(name => $"attribute {name} of person boolean\n")) + string.Concat(new[] { names[..11], names[11..] }.Select((half, index) => $"measure m{index} of person\n population {string.Join(" and ", half)}\n met {half[0]}\n")));
        var lines = Tool.Run("check", folder.Of("rules.txt"), "--language", "en").Out.Split('\n');
        Assert.Contains(lines, line => line.StartsWith("m0 and m1: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_CitationOutOfItsDays_IsToldWithItsPlace()
    {
        using var folder = new TestFolder().Write("rules.txt", TinyCase.Rules.Replace("  title \"Tiny\"\n", "  title \"Tiny\"\n  cites \"05-HD/TU\"\n  in force 2017-02-14 ..\n", StringComparison.Ordinal));
        var result = Tool.Run("check", folder.Of("rules.txt"));
        Assert.Equal(1, result.Code);
        Assert.Equal(["rules.txt:3:9: citation-not-in-force"], result.PlacesIn(folder));
    }

    [Fact]
    public void Check_CitationOutOfItsDays_StandsInTheJsonWithPlaceAndDay()
    {
        using var folder = new TestFolder().Write("rules.txt", TinyCase.Rules.Replace("  title \"Tiny\"\n", "  title \"Tiny\"\n  cites \"05-CT/TW\", \"05-HD/TU\"\n  in force 2017-02-14 ..\n", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(Tool.Run("check", folder.Of("rules.txt"), "--format", "json").Out);
        Assert.Empty(json.RootElement.GetProperty("findings").EnumerateArray());
        var citation = Assert.Single(json.RootElement.GetProperty("citations").EnumerateArray());
        Assert.Equal(
            ["kind=citation-not-in-force", "document=05-HD/TU", "line=3", "column=21", "inForce=2017-02-14 .. 2020-12-31", "asked=2017-02-14 ..", "day=2021-01-01"],
            citation.EnumerateObject().Select(member => $"{member.Name}={member.Value}"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("diff", "rules.txt")]
    public void Analysis_FaultyBook_CannotBeUsed(string command, params string[] more)
    {
        using var folder = TinyCase.Write().Write("bad.txt", "rule book x\nmeasure");
        var result = Tool.Run([command, .. more.Select(folder.Of), folder.Of("bad.txt")]);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.NotEmpty(result.Faults);
    }

    [Fact]
    public void Diff_Json_ListsEveryFlowThatCanHappen()
    {
        using var folder = TinyCase.Write().Write("next.txt", TinyCase.Rules.Replace("exclude    exempt", "except     exempt", StringComparison.Ordinal));
        var result = Tool.Run("diff", folder.Of("rules.txt"), folder.Of("next.txt"), "--format", "json");
        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(result.Out);
        Assert.False(json.RootElement.GetProperty("classifiesAlike").GetBoolean());
        var measures = json.RootElement.GetProperty("measures").EnumerateArray().ToList();
        Assert.Equal([("with-plan", "changed"), ("units-with-plan", "same")], measures.Select(measure => (measure.GetProperty("id").GetString()!, measure.GetProperty("change").GetString()!)));
        Assert.Equal(
            ["excluded-met", "excluded-excepted", "excluded-undetermined"],
            measures[0].GetProperty("flows").EnumerateArray().Select(flow => (From: flow.GetProperty("from").GetString(), To: flow.GetProperty("to").GetString())).Where(flow => flow.From != flow.To).Select(flow => $"{flow.From}-{flow.To}"));
    }

    [Fact]
    public void Diff_Data_CountsWhoMovesAtEveryShownNode()
    {
        using var folder = TinyCase.Write();
        using var rules = new TestFolder().Write("next.txt", TinyCase.Rules.Replace("exclude    exempt", "except     exempt", StringComparison.Ordinal));
        var result = Tool.Run("diff", folder.Of("rules.txt"), rules.Of("next.txt"), "--data", folder.Path, "--cycle", "2017", "--depth", "1", "--format", "json");
        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(result.Out);
        var nodes = json.RootElement.GetProperty("measures")[0].GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(["R", "A", "B"], nodes.Select(node => node.GetProperty("organization").GetString()));
        Assert.Equal([[0, 1, 0], [0, 0, 0], [0, 1, 0]], nodes.Select(node => node.GetProperty("moves").EnumerateArray().Select(move => move.GetProperty("count").GetInt32()).ToArray()));
        Assert.Equal("0", nodes[0].GetProperty("points").GetString());
    }

    [Theory]
    [InlineData("--cycle", "2O17")]
    [InlineData("--depth", "-1")]
    [InlineData("--as-of", "2017")]
    public void Diff_WrongOption_IsAUsageError(string option, string value)
    {
        using var folder = TinyCase.Write();
        var result = Tool.Run("diff", folder.Of("rules.txt"), folder.Of("rules.txt"), "--data", folder.Path, option, value);
        Assert.Equal((2, ""), (result.Code, result.Out));
    }

    [Fact]
    public void Diff_DataForBooksThatDeclareDifferently_IsAUsageError()
    {
        using var folder = TinyCase.Write();
        using var rules = new TestFolder()
            .Write("a.txt", TinyCase.Rules.Replace("  title \"Tiny\"\n", "  title \"Tiny\"\n  attribute own of person boolean\n", StringComparison.Ordinal))
            .Write("b.txt", TinyCase.Rules.Replace("  title \"Tiny\"\n", "  title \"Tiny\"\n  attribute own of person date\n", StringComparison.Ordinal));
        Assert.Equal(2, Tool.Run("diff", rules.Of("a.txt"), rules.Of("b.txt"), "--data", folder.Path, "--cycle", "2017").Code);
        Assert.Equal(0, Tool.Run("diff", rules.Of("a.txt"), rules.Of("b.txt")).Code);
    }

    [Theory]
    [InlineData("p2", 1)]
    [InlineData("p1", null)]
    [InlineData("p4", null)]
    public void Explain_Json_HasRepairsOnlyOfWhoShouldHave(string subject, int? repairs)
    {
        using var folder = TinyCase.Write();
        using var json = JsonDocument.Parse(Tool.Run("explain", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--measure", "with-plan", "--subject", subject, "--format", "json").Out);
        var told = json.RootElement.GetProperty("repairs");
        Assert.Equal(repairs, told.ValueKind == JsonValueKind.Null ? null : told.GetArrayLength());
    }

    [Fact]
    public void Explain_NodeJson_SumsRepairsAndMissingFacts()
    {
        using var folder = TinyCase.Write();
        using var json = JsonDocument.Parse(Tool.Run("explain", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--measure", "with-plan", "--node", "R", "--format", "json").Out);
        var repair = Assert.Single(json.RootElement.GetProperty("repairs").EnumerateArray());
        Assert.Equal(1, repair.GetProperty("subjects").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("undetermined").GetInt32());
        Assert.Equal(1, Assert.Single(json.RootElement.GetProperty("missingFacts").EnumerateArray()).GetProperty("decidesAlone").GetInt32());
    }

    [Fact]
    public void Explain_UnknownNode_IsAUsageError()
    {
        using var folder = TinyCase.Write();
        Assert.Equal(2, Tool.Run("explain", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--measure", "with-plan", "--node", "none").Code);
    }
}
