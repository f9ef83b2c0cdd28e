using System.Text.Json;
using System.Text.RegularExpressions;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.PublishedCases;

/// <summary>The truth tables of and, or and not from the public test suites of two standards, each expression the population of a measure.</summary>
public sealed class ThreeValuedLogicTests
{
    [Fact]
    public void Population_AndOrNot_HasThePublishedTruth()
    {
        var cases = PublishedCases.Read("three-valued-logic.csv")
            .Where(row => BooleanExpression().IsMatch(row["expression"]) && row["expected"] is ("true" or "false" or "null")).ToList();
        Assert.True(cases.Count > 50, $"{cases.Count}");
        using var folder = TestFolder.WithRoot(
            ("people.csv", "id,categories\np,\n"),
            ("assignments.csv", "person,organization,role,from,to\np,R,primary,2015-01-01,\n"),
            ("facts.csv", "subject,attribute,value\np,nobody-knows,?\n"));
        folder.Write("rules.txt", "rule book logic\nattribute nobody-knows of person boolean\n" + string.Concat(cases.Select((row, number) =>
            $"measure m{number} of person population {row["expression"].Replace("null", "nobody-knows", StringComparison.Ordinal)} met true\n")));
        var result = Tool.Run("coverage", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--format", "json");
        Assert.Equal(0, result.Code);
        using var json = JsonDocument.Parse(result.Out);
        var nodes = json.RootElement.GetProperty("measures").EnumerateArray().Select(measure => measure.GetProperty("nodes")[0]).ToList();
        Assert.Equal(
            cases.Select(row => $"{row["expression"]} is {row["expected"]}"),
            cases.Zip(nodes).Select(pair => $"{pair.First["expression"]} is {TruthOf(pair.Second)}"));
    }

    private static string TruthOf(JsonElement node) =>
        node.GetProperty("met").GetInt64() == 1 ? "true"
        : node.GetProperty("undetermined").GetInt64() == 1 ? "null"
        : "false";

    private static Regex BooleanExpression() => new("^(?:true|false|null|and|or|not|[() ])+$", RegexOptions.NonBacktracking);
}
