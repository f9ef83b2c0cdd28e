using System.Text.Json;
using LamTheoBac.Cli.Tests.Support;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage.Figures;

namespace LamTheoBac.Cli.Tests.Commands;

/// <summary>Figures as they were published.</summary>
public sealed class VerifyFigureCommandTests
{
    [Theory]
    [InlineData("35.599/35.900", "99,16%", "consistent", 0)]
    [InlineData("2/3", "66,6%", "truncated", 0)]
    [InlineData("1/3", "33,4%", "rounded-otherwise", 0)]
    [InlineData("1.356/1.468", "97,8%", "inconsistent", 1)]
    [InlineData("34.801/?", "77,56%", "not-verifiable", 0)]
    [InlineData("45.799/36.875 tỷ", "124,2%", "not-coverage", 1)]
    public void VerifyFigure_AnyFigure_BeginsWithTheVerdict(string counts, string percentage, string verdict, int code)
    {
        foreach (var language in new[] { "vi", "en" })
        {
            var result = Tool.Run("verify-figure", counts, percentage, "--language", language);
            Assert.Equal((code, ""), (result.Code, result.Error));
            Assert.Equal(verdict, result.Out.Split('\n')[0]);
        }
        using var json = JsonDocument.Parse(Tool.Run("verify-figure", counts, percentage, "--format", "json").Out);
        Assert.Equal(verdict, json.RootElement.GetProperty("verdict").GetString());
    }

    [Theory]
    [InlineData("1.356/1.468", "97,8%", "1.356/1.468", "92,4%", "92,37%", "97,8%")]
    [InlineData("2/3", "66,6%", "66,7%", "66,67%", "66,6%")]
    [InlineData("1/8", "12%", "13%", "12,5%")]
    [InlineData("9996/10000", "100,0%", "100,0%", "99,96%")]
    [InlineData("34.801/?", "77,56%", "34.801/?", "44.867", "44.872")]
    [InlineData("?/44.870", "77,56%", "34.799", "34.803")]
    [InlineData("5/?", "0%", "1.001")]
    [InlineData("1/?", "77,56%", "77,56%")]
    [InlineData("?/7", "50%", "50%")]
    [InlineData("?/?", "82-84%", "?/?", "82%", "84%")]
    [InlineData("0/0", "100%", "0/0")]
    [InlineData("5/?", "124%", "124%", "100%")]
    [InlineData("2/3", "trên 67%", "66,67%", "trên 67%")]
    public void VerifyFigure_Text_NamesTheNumbersInTheToolsLanguage(string counts, string percentage, params string[] numbers)
    {
        var sentence = Assert.Single(Tool.Run("verify-figure", counts, percentage, "--language", "vi").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]);
        Assert.All(numbers, number => Assert.Contains(number, sentence, StringComparison.Ordinal));
        Assert.DoesNotContain("{", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.356/1.468", "97,8%", """{"verdict":"inconsistent","part":1356,"whole":1468,"hedge":"exact","printed":"97.8","printedTo":null,"roundings":[],"right":"92.4","implied":null}""")]
    [InlineData("1/8", "12%", """{"verdict":"truncated","part":1,"whole":8,"hedge":"exact","printed":"12","printedTo":null,"roundings":["truncate","half-to-even"],"right":"13","implied":null}""")]
    [InlineData("34.801/?", "77,56%", """{"verdict":"not-verifiable","part":34801,"whole":null,"hedge":"exact","printed":"77.56","printedTo":null,"roundings":[],"right":null,"implied":{"of":"whole","from":44867,"to":44872}}""")]
    [InlineData("5/?", "dưới 50%", """{"verdict":"not-verifiable","part":5,"whole":null,"hedge":"less-than","printed":"50","printedTo":null,"roundings":[],"right":null,"implied":{"of":"whole","from":11,"to":null}}""")]
    [InlineData("?/1000", "82-84,0%", """{"verdict":"not-verifiable","part":null,"whole":1000,"hedge":"range","printed":"82","printedTo":"84.0","roundings":[],"right":null,"implied":{"of":"part","from":815,"to":840}}""")]
    public void VerifyFigure_Json_HasEveryKeyInOneOrder(string counts, string percentage, string expected)
    {
        using var json = JsonDocument.Parse(Tool.Run("verify-figure", counts, percentage, "--format", "json").Out);
        Assert.Equal(expected, JsonSerializer.Serialize(json.RootElement));
    }

    [Fact]
    public void VerifyFigure_ArgumentsThatCannotBeRead_EndWith2AndAllFaults()
    {
        var result = Tool.Run("verify-figure", "1,356/x", "không quá 97%");
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.Equal(["COUNTS: illegal-count", "COUNTS: illegal-count", "PERCENTAGE: unknown-hedge"], result.Faults.Select(line => string.Join(':', line.Split(':').Take(2))));
    }

    [Fact]
    public async Task VerifyFigure_AsAProcess_TakesVietnameseArguments()
    {
        var result = await Tool.StartAsync("verify-figure", "1.356/1.468 đảng viên", "gần 92,4%");
        Assert.Equal((0, "", "consistent"), (result.Code, result.Error, result.Out.Split('\n')[0]));
    }

    [Fact]
    public void Texts_EveryHedgeAndRounding_HasItsWords()
    {
        foreach (var text in new[] { ToolText.Vietnamese.Figure, ToolText.English.Figure })
        {
            Assert.Equal(Enum.GetValues<FigureHedge>(), text.Hedges.Keys);
            Assert.Equal(Enum.GetValues<FigureRounding>(), text.Roundings.Keys);
        }
    }
}
