using System.Text.Json;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Commands;

/// <summary>The figures of a case that was worked out by hand, and how they are chosen and written.</summary>
public sealed class CoverageCommandTests
{
    private const string Golden = """
        {
          "ruleBook": "tiny",
          "cycle": "2017",
          "asOf": "2017-12-31",
          "unplaced": 0,
          "measures": [
            {
              "id": "with-plan",
              "of": "person",
              "target": 50,
              "nodes": [
                {
                  "organization": "R",
                  "population": 5,
                  "excluded": 1,
                  "excepted": 1,
                  "met": 1,
                  "notMet": 1,
                  "undetermined": 1,
                  "denominator": 2,
                  "percentage": "50",
                  "lower": "33.3",
                  "upper": "66.7",
                  "target": "reached-so-far",
                  "shortfall": 0
                },
                {
                  "organization": "A",
                  "population": 2,
                  "excluded": 0,
                  "excepted": 0,
                  "met": 1,
                  "notMet": 1,
                  "undetermined": 0,
                  "denominator": 2,
                  "percentage": "50",
                  "lower": "50",
                  "upper": "50",
                  "target": "reached",
                  "shortfall": 0
                },
                {
                  "organization": "B",
                  "population": 3,
                  "excluded": 1,
                  "excepted": 1,
                  "met": 0,
                  "notMet": 0,
                  "undetermined": 1,
                  "denominator": 0,
                  "percentage": null,
                  "lower": "0",
                  "upper": "100",
                  "target": "not-applicable",
                  "shortfall": null
                }
              ]
            },
            {
              "id": "units-with-plan",
              "of": "organization",
              "target": null,
              "nodes": [
                {
                  "organization": "R",
                  "population": 2,
                  "excluded": 0,
                  "excepted": 0,
                  "met": 1,
                  "notMet": 1,
                  "undetermined": 0,
                  "denominator": 2,
                  "percentage": "50",
                  "lower": "50",
                  "upper": "50",
                  "target": null,
                  "shortfall": null
                },
                {
                  "organization": "A",
                  "population": 1,
                  "excluded": 0,
                  "excepted": 0,
                  "met": 1,
                  "notMet": 0,
                  "undetermined": 0,
                  "denominator": 1,
                  "percentage": "100",
                  "lower": "100",
                  "upper": "100",
                  "target": null,
                  "shortfall": null
                },
                {
                  "organization": "B",
                  "population": 1,
                  "excluded": 0,
                  "excepted": 0,
                  "met": 0,
                  "notMet": 1,
                  "undetermined": 0,
                  "denominator": 1,
                  "percentage": "0",
                  "lower": "0",
                  "upper": "0",
                  "target": null,
                  "shortfall": null
                }
              ]
            }
          ]
        }

        """;

    [Fact]
    public async Task Coverage_Json_IsWhatWasWorkedOutByHand()
    {
        using var folder = TinyCase.Write();
        var result = await Tool.StartAsync("coverage", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--format", "json", "--language", "vi");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(Golden, result.Out);
    }

    [Fact]
    public void Coverage_DayWithoutOrganizations_SaysSoAndWhoHasNoPlace()
    {
        using var folder = TinyCase.Write();
        folder.Write("organizations.csv", "id,name,level,kind,parent,from,to\nR,Tỉnh,province,,,2015-01-01,2018-01-01\nB,,district,,R,2015-01-01,2018-01-01\nA,=Unit,district,,R,2015-01-01,2018-01-01\n");
        var result = TinyCase.Coverage(folder, "--as-of", "2018-01-01", "--language", "en");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("No organization is in the register on 2018-01-01: nothing is counted.\n\nPeople without a place in the tree, who count nowhere: 5\n", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_NoCycle_IsTheOnlyOneThatTheDataNames()
    {
        using var folder = TinyCase.Write();
        Assert.Equal(TinyCase.Coverage(folder), Tool.Run("coverage", folder.Path, folder.Of("rules.txt")));
    }

    [Fact]
    public void Coverage_NoCycleAndSeveralInTheData_MustBeTold()
    {
        using var folder = TinyCase.Write();
        folder.Write("reviews.csv", "subject,cycle,on,rating\np1,2016,2016-12-01,\n");
        var result = Tool.Run("coverage", folder.Path, folder.Of("rules.txt"));
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("lamtheobac: usage: --cycle", Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_ClosedReading_KeepsTheKeysAndLeavesNobodyUndetermined()
    {
        using var folder = TinyCase.Write();
        folder.Write("rules.txt", TinyCase.Rules.Replace("  title \"Tiny\"", "  unknown counts as no", StringComparison.Ordinal));
        using var json = JsonDocument.Parse(TinyCase.Coverage(folder, "--format", "json").Out);
        Assert.Equal(["ruleBook", "cycle", "asOf", "unplaced", "measures"], json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(0, Node(json, "R").GetProperty("undetermined").GetInt64());
    }

    [Fact]
    public void Coverage_DayBeforeTheReturn_LeavesTheSilentUndetermined()
    {
        using var folder = TinyCase.Write();
        using var json = JsonDocument.Parse(TinyCase.Coverage(folder, "--format", "json", "--as-of", "2017-12-19", "--measure", "with-plan", "--depth", "0").Out);
        Assert.Equal(3, Node(json, "R").GetProperty("undetermined").GetInt64());
        Assert.Equal("100", Node(json, "R").GetProperty("percentage").GetString());
        Assert.Equal("25", Node(json, "R").GetProperty("lower").GetString());
    }

    [Theory]
    [InlineData("with-plan R,with-plan A,with-plan B,units-with-plan R,units-with-plan A,units-with-plan B")]
    [InlineData("with-plan R,units-with-plan R", "--depth", "0")]
    [InlineData("with-plan A,units-with-plan A", "--node", "A")]
    [InlineData("units-with-plan R,units-with-plan A,units-with-plan B", "--measure", "units-with-plan")]
    [InlineData("with-plan B,units-with-plan B", "--measure", "units-with-plan", "--measure", "with-plan", "--node", "B", "--depth", "3")]
    public void Coverage_Filters_KeepBookAndTreeOrder(string expected, params string[] options)
    {
        using var folder = TinyCase.Write();
        using var json = JsonDocument.Parse(TinyCase.Coverage(folder, ["--format", "json", .. options]).Out);
        var shown = json.RootElement.GetProperty("measures").EnumerateArray().SelectMany(measure => measure.GetProperty("nodes").EnumerateArray()
            .Select(node => $"{measure.GetProperty("id").GetString()} {node.GetProperty("organization").GetString()}"));
        Assert.Equal(expected, string.Join(',', shown));
    }

    [Theory]
    [InlineData("33.3333", "--decimals", "4")]
    [InlineData("33", "--decimals", "0")]
    public void Coverage_Decimals_SetHowPercentagesAreShown(string expected, params string[] options)
    {
        using var folder = TinyCase.Write();
        using var json = JsonDocument.Parse(TinyCase.Coverage(folder, ["--format", "json", .. options]).Out);
        Assert.Equal(expected, Node(json, "R").GetProperty("lower").GetString());
    }

    [Fact]
    public void Coverage_Csv_HasNamesAndNoFormulas()
    {
        using var folder = TinyCase.Write();
        var lines = TinyCase.Coverage(folder, "--format", "csv").Out.Split('\n');
        Assert.Equal(8, lines.Length);
        Assert.Equal("tiny,2017,2017-12-31,with-plan,Members with a plan,person,50,R,Tỉnh,5,1,1,1,1,1,2,50,33.3,66.7,reached-so-far,0", lines[1]);
        Assert.Equal("tiny,2017,2017-12-31,with-plan,Members with a plan,person,50,A,'=Unit,2,0,0,1,1,0,2,50,50,50,reached,0", lines[2]);
        Assert.EndsWith(",0,,0,100,not-applicable,", lines[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84", "'+84")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM", "'@SUM")]
    [InlineData("=A1,B1", "\"'=A1,B1\"")]
    [InlineData("=\"\"x\"\"", "\"'=\"\"x\"\"\"")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("a=b", "a=b")]
    [InlineData("'x", "'x")]
    public void Coverage_CsvCellThatASpreadsheetWouldRun_BecomesText(string name, string cell)
    {
        using var folder = TinyCase.Write();
        folder.Write("organizations.csv", $"id,name,level,kind,parent,from,to\nR,\"{name}\",province,,,2015-01-01,\nB,,district,,R,2015-01-01,2025-07-01\nA,A,district,,R,2015-01-01,2025-07-01\n");
        Assert.Contains($",50,R,{cell},5,1,1,1,1,1,2,50,33.3,66.7,", TinyCase.Coverage(folder, "--format", "csv").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_TextOfOneOrganization_OpensTheReasons()
    {
        using var folder = TinyCase.Write();
        var text = TinyCase.Coverage(folder).Out;
        Assert.Contains("1  excluded: exempt", text, StringComparison.Ordinal);
        Assert.Contains("1  excepted: away", text, StringComparison.Ordinal);
        Assert.Contains("33.3% – 66.7%", text, StringComparison.Ordinal);
        Assert.Contains("50%: reached so far", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LC_ALL")]
    [InlineData("LC_MESSAGES")]
    [InlineData("LANG")]
    public void Coverage_VietnameseEnvironment_ShowsTheDecimalComma(string variable)
    {
        using var folder = TinyCase.Write();
        var result = Tool.RunWith(new() { [variable] = "vi_VN.UTF-8" }, "coverage", folder.Path, folder.Of("rules.txt"), "--cycle", "2017");
        Assert.Contains("33,3% – 66,7%", result.Out, StringComparison.Ordinal);
        Assert.Contains("50%: tạm đạt", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coverage_Piped_HasNoEscapesAndIsNotCutAtEightyColumns()
    {
        using var folder = TinyCase.Write();
        var result = await Tool.StartAsync("coverage", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--depth", "1");
        Assert.Equal(0, result.Code);
        Assert.DoesNotContain('\u001b', result.Out);
        Assert.Contains(result.Out.Split('\n'), line => line.Length > 80);
        Assert.DoesNotContain(result.Out.Split('\n'), line => line.Length > 160);
    }

    [Theory]
    [InlineData(0, "50%", "R")]
    [InlineData(0, "49.9999%", "R")]
    [InlineData(1, "50.0001%", "R")]
    [InlineData(1, "70%", "R")]
    [InlineData(1, "50.0001%", "A")]
    [InlineData(0, "100%", "B")]
    public void Coverage_FailUnderTarget_AsksTheSelectedRootsOnly(int expected, string target, string node)
    {
        using var folder = TinyCase.Write();
        folder.Write("rules.txt", TinyCase.Rules.Replace("50%", target, StringComparison.Ordinal));
        Assert.Equal(expected, TinyCase.Coverage(folder, "--fail-under-target", "--node", node).Code);
        Assert.Equal(0, TinyCase.Coverage(folder, "--node", node).Code);
        Assert.Equal(0, TinyCase.Coverage(folder, "--fail-under-target", "--node", node, "--measure", "units-with-plan").Code);
    }

    private static JsonElement Node(JsonDocument json, string id) => json.RootElement.GetProperty("measures")[0].GetProperty("nodes").EnumerateArray()
        .Single(node => node.GetProperty("organization").GetString() == id);
}
