using System.Text;
using System.Text.Json;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.PublishedCases;

/// <summary>
/// The 2024 health-quality proportion measures as a data folder and a rule book: each measure and group is an
/// organization, each test case a person, each raw truth value a declared attribute.
/// </summary>
public sealed class ProportionMeasureTests
{
    private const string Rules = """
        rule book proportion
          unknown counts as no
          attribute ip of person boolean
          attribute d of person boolean
          attribute dx of person boolean
          attribute de of person boolean
          attribute n of person boolean
        measure proportion of person
          population ip and d
          exclude dx
          except de
          met n
        """;

    private static readonly string[] Criteria = ["IP", "D", "DX", "DE", "N"];

    [Fact]
    public void Coverage_UsableCases_CountsWhatTheAuthorsExpect()
    {
        var cases = PublishedCases.Read("ecqm2024-boolean-proportion.csv").Where(row => row["oracle_agrees"] == "1" && row["raw_NX"] == "-").ToList();
        Assert.True(cases.Count > 2_500);
        using var json = Run(cases);
        foreach (var group in cases.GroupBy(GroupOf))
        {
            var node = Node(json, group.Key);
            long Expected(string criterion) => group.Count(row => row[$"expected_{criterion}"] == "1");
            Assert.Equal(
                (group.Key, Expected("D"), Expected("DX"), Expected("DE"), Expected("N"), 0L),
                (group.Key, Count(node, "population"), Count(node, "excluded"), Count(node, "excepted"), Count(node, "met"), Count(node, "undetermined")));
        }
    }

    [Fact]
    public void Coverage_UsableTotals_GivesTheExactScores()
    {
        var cases = PublishedCases.Read("ecqm2024-boolean-proportion.csv").Where(row => row["oracle_agrees"] == "1").ToList();
        var withoutExclusions = cases.GroupBy(GroupOf).Where(group => group.All(row => row["raw_NX"] == "-")).SelectMany(group => group).ToList();
        var totals = PublishedCases.Read("ecqm2024-totals.csv").Where(row => withoutExclusions.Exists(usable => GroupOf(usable) == GroupOf(row))).ToList();
        Assert.True(totals.Count > 40);
        using var json = Run(withoutExclusions);
        Assert.All(totals, row => Assert.Equal(
            row["score=(N-NX)/(D-DX-DE)"], $"{Count(Node(json, GroupOf(row)), "met")}/{Count(Node(json, GroupOf(row)), "denominator")}"));
    }

    private static JsonDocument Run(List<Dictionary<string, string>> cases)
    {
        using var folder = new TestFolder();
        var groups = cases.Select(GroupOf).Distinct(StringComparer.Ordinal);
        folder.Write("rules.txt", Rules);
        folder.Write("organizations.csv", Table("id,name,level,kind,parent,from,to", groups.Select(group => $"{group},,cell,,,2000-01-01,")));
        folder.Write("people.csv", Table("id,categories", cases.Select((_, number) => $"case-{number},")));
        folder.Write("assignments.csv", Table("person,organization,role,from,to", cases.Select((row, number) => $"case-{number},{GroupOf(row)},primary,2000-01-01,")));
        folder.Write("facts.csv", Table("subject,attribute,value", cases.SelectMany((row, number) =>
            Criteria.Where(criterion => row[$"raw_{criterion}"] != "-").Select(criterion => $"case-{number},{criterion.ToLowerInvariant()},{Truth(row[$"raw_{criterion}"])}"))));
        var result = Tool.Run("coverage", folder.Path, folder.Of("rules.txt"), "--cycle", "2024", "--format", "json");
        Assert.Equal((0, ""), (result.Code, result.Error));
        return JsonDocument.Parse(result.Out);
    }

    private static string GroupOf(Dictionary<string, string> row) => $"{row["measure"]}-{row["group"]}";

    private static string Truth(string raw) => raw switch { "T" => "true", "F" => "false", _ => "?" };

    private static string Table(string header, IEnumerable<string> rows) => new StringBuilder(header).Append('\n').AppendJoin('\n', rows).Append('\n').ToString();

    private static JsonElement Node(JsonDocument json, string organization) => json.RootElement.GetProperty("measures")[0].GetProperty("nodes")
        .EnumerateArray().Single(node => node.GetProperty("organization").GetString() == organization);

    private static long Count(JsonElement node, string key) => node.GetProperty(key).GetInt64();
}
