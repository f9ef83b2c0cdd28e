using System.Text.Json;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Commands;

/// <summary>A rule book in full sentences.</summary>
public sealed class DescribeCommandTests
{
    [Theory]
    [InlineData("vi", "Thuộc diện tính (người): là đảng viên.")]
    [InlineData("en", "In the population is a person of whom this holds: is a party member.")]
    public void Describe_Text_TellsEachMeasureAndTheGlossary(string language, string population)
    {
        using var folder = TinyCase.Write();
        var result = Tool.Run("describe", folder.Of("rules.txt"), "--language", language);
        Assert.Equal((0, 0), (result.Code, result.Faults.Length));
        Assert.Contains(population, result.Out, StringComparison.Ordinal);
        Assert.Contains("exempt-from-activities: ", result.Out, StringComparison.Ordinal);
        Assert.All(result.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 110));
    }

    [Fact]
    public void Describe_Json_HasEveryLineWithItsLevel()
    {
        using var folder = TinyCase.Write();
        using var json = JsonDocument.Parse(Tool.Run("describe", folder.Of("rules.txt"), "--format", "json").Out);
        Assert.Equal(["ruleBook", "header", "measures", "definitions", "glossary"], json.RootElement.EnumerateObject().Select(member => member.Name));
        var measures = json.RootElement.GetProperty("measures").EnumerateArray().ToList();
        Assert.Equal(["with-plan", "units-with-plan"], measures.Select(measure => measure.GetProperty("id").GetString()));
        Assert.Equal([0, 1, 1, 1, 1, 1], measures[0].GetProperty("lines").EnumerateArray().Select(line => line.GetProperty("level").GetInt32()));
        Assert.Equal("organization", json.RootElement.GetProperty("glossary").EnumerateArray().Last().GetProperty("of").GetString());
    }

    [Fact]
    public void Describe_FaultyBook_SaysWhereAndCannotBeUsed()
    {
        using var folder = new TestFolder().Write("rules.txt", "rule book x\nmeasure");
        var result = Tool.Run("describe", folder.Of("rules.txt"));
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.NotEmpty(result.PlacesIn(folder));
    }
}
