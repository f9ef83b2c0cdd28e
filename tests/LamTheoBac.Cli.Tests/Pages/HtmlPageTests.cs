using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Pages;

/// <summary>What stands in a page, read as text.</summary>
public sealed partial class HtmlPageTests
{
    private static readonly string[] Standings = ["not-applicable", "reached", "reached-so-far", "missed-so-far", "missed"];

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("<img src=x onerror=alert(1)> & \"Đảng bộ\" 'Huyện' Ư ơ ặ ễ")]
    [InlineData("\u202eabc\u2066")]
    public void Html_NamesWithMarkup_ArriveAsTheyAreAndMakeNoMarkup(string name)
    {
        using var folder = TinyCase.Write();
        var plain = PageSource.OfTiny(folder);
        folder.Write("organizations.csv", $"id,name,level,kind,parent,from,to\nR,\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",province,,,2015-01-01,\nB,,district,,R,2015-01-01,2025-07-01\nA,A,district,,R,2015-01-01,2025-07-01\n");
        folder.Write("rules.txt", TinyCase.Rules.Replace("\"Tiny\"", $"\"{name.Replace("\"", "", StringComparison.Ordinal)}\"", StringComparison.Ordinal));
        var page = PageSource.OfTiny(folder);
        Assert.Equal(name, page.Report.GetProperty("organizations").GetProperty("names")[0].GetString());
        Assert.Equal(Tags().Count(plain.Html), Tags().Count(page.Html));
    }

    [Fact]
    public void Html_Letters_StayReadable()
    {
        using var folder = TinyCase.Write();
        Assert.Contains("\"Tỉnh\"", PageSource.OfTiny(folder).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_Page_LoadsNothing()
    {
        using var folder = TinyCase.Write();
        var html = PageSource.OfTiny(folder).Html.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal);
        Assert.DoesNotContain("://", html, StringComparison.Ordinal);
        Assert.Empty(Loading().Matches(html));
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "en_US.UTF-8")]
    [InlineData("vi", "vi_VN.UTF-8")]
    [InlineData("vi", "en_US.UTF-8", "--language", "vi")]
    [InlineData("en", "vi_VN.UTF-8", "--language", "en")]
    public void Html_FirstLanguage_IsVietnameseUnlessEnglishIsAskedFor(string expected, string environment, params string[] options)
    {
        using var folder = TinyCase.Write();
        var result = Tool.RunWith(new() { ["LANG"] = environment }, ["coverage", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--format", "html", .. options]);
        var page = new PageSource(result.Out);
        Assert.Contains($"<html lang=\"{expected}\">", page.Html, StringComparison.Ordinal);
        Assert.Equal(expected, page.Report.GetProperty("language").GetString());
        Assert.Equal(["vi", "en"], page.Report.GetProperty("texts").EnumerateObject().Select(texts => texts.Name));
    }

    [Fact]
    public void Html_TextsThatThePageNames_StandInBothLanguages()
    {
        using var folder = TinyCase.Write();
        var page = PageSource.OfTiny(folder);
        var named = TextPaths().Matches(page.Html).Select(match => match.Groups["path"].Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.InRange(named.Count, 30, 200);
        foreach (var texts in page.Report.GetProperty("texts").EnumerateObject())
            foreach (var path in named)
            {
                var value = texts.Value;
                foreach (var key in path.Split('.')) Assert.True(value.TryGetProperty(key, out value), $"{texts.Name}: {path}");
            }
    }

    [Fact]
    public void Html_FiguresOfTheSample_AreThoseOfTheJson()
    {
        using var folder = new TestFolder();
        Tool.Run("sample", folder.Of("bac-kan"));
        string[] asked = ["coverage", folder.Of("bac-kan/data"), folder.Of("bac-kan/rules.txt"), "--cycle", "2017", "--as-of", "2017-09-30"];
        var page = new PageSource(Tool.Run([.. asked, "--format", "html"]).Out);
        using var json = JsonDocument.Parse(Tool.Run([.. asked, "--format", "json"]).Out);
        var ids = page.Report.GetProperty("organizations").GetProperty("ids").EnumerateArray().Select(id => id.GetString()).ToList();
        var measures = json.RootElement.GetProperty("measures").EnumerateArray().ToList();
        Assert.Equal(measures.Select(measure => measure.GetProperty("id").GetString()), page.Report.GetProperty("measures").EnumerateArray().Select(measure => measure.GetProperty("id").GetString()));
        for (var index = 0; index < measures.Count; index++)
        {
            var (nodes, rows) = (measures[index].GetProperty("nodes").EnumerateArray().ToList(), page.Figures(index).EnumerateArray().ToList());
            Assert.Equal(nodes.Select(node => node.GetProperty("organization").GetString()), ids);
            Assert.Equal(nodes.Select(FiguresOf), rows.Select((row, node) => FiguresOf(row, nodes[node].GetProperty("target").GetString())));
            Assert.Equal(rows[0].GetRawText(), page.Report.GetProperty("measures")[index].GetProperty("first").GetRawText());
        }
    }

    [Fact]
    public void Html_DepthAndNode_KeepSuperiorsWithinThePage()
    {
        using var folder = TinyCase.Write();
        Assert.Equal([-1, 0, 0], Superiors(PageSource.OfTiny(folder)));
        Assert.Equal([-1], Superiors(PageSource.OfTiny(folder, "--node", "B")));
        var page = PageSource.OfTiny(folder, "--depth", "0");
        Assert.Equal([-1], Superiors(page));
        Assert.Equal(2, page.Report.GetProperty("hidden").GetInt32());
    }

    [Fact]
    public void Html_SeveralRoots_HaveNoCourse()
    {
        using var folder = TinyCase.Write();
        Assert.All(Measures(PageSource.OfTiny(folder)), measure => Assert.Equal(["vi", "en"], measure.GetProperty("course").EnumerateObject().Select(picture => picture.Name)));
        folder.Write("organizations.csv", "id,name,level,kind,parent,from,to\nR,R,province,,,2015-01-01,\nB,,district,,,2015-01-01,2025-07-01\nA,A,district,,R,2015-01-01,2025-07-01\n");
        Assert.All(Measures(PageSource.OfTiny(folder)), measure => Assert.False(measure.TryGetProperty("course", out _)));
    }

    private static JsonElement.ArrayEnumerator Measures(PageSource page) => page.Report.GetProperty("measures").EnumerateArray();

    private static IEnumerable<int> Superiors(PageSource page) => page.Report.GetProperty("organizations").GetProperty("parents").EnumerateArray().Select(parent => parent.GetInt32());

    private static string FiguresOf(JsonElement node) => string.Join(' ', new[] { "met", "notMet", "undetermined", "percentage", "lower", "upper", "target", "shortfall", "excluded", "excepted" }
        .Select(key => node.GetProperty(key)).Select(value => value.ValueKind == JsonValueKind.Null ? "-" : value.ToString()));

    // Where nobody is asked, the page writes no figures, and what is left to know is whether there is a target.
    private static string FiguresOf(JsonElement row, string? standing)
    {
        if (row.ValueKind == JsonValueKind.Number) return $"0 0 0 - - - {standing ?? "-"} - 0 0";
        var cells = row.EnumerateArray().ToList();
        var shown = cells.Take(8).Select((cell, index) => cell.ValueKind == JsonValueKind.Null ? "-" : index == 6 ? Standings[cell.GetInt32()] : cell.GetRawText());
        var sums = cells.Skip(8).Select(counts => counts.EnumerateArray().Sum(count => count.GetInt64()).ToString(CultureInfo.InvariantCulture));
        return string.Join(' ', shown.Concat(sums));
    }

    [GeneratedRegex("</?[a-z!]", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tags();

    [GeneratedRegex("""\ssrc=|<link|@import|url\((?!#)|fetch\(|XMLHttpRequest|import\(""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Loading();

    [GeneratedRegex("""(data-(text|label)="|dataset\.text = "|text\(\)\.)(?<path>[a-z]+(\.[a-z]+)?)\b(?![\w(])""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TextPaths();
}
