using System.Text.Json;
using System.Xml.Linq;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Commands;

/// <summary>Single charts as pictures in SVG.</summary>
public sealed class ChartCommandTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Chart_Bars_AreTheOrganizationAndItsDirectSubordinates()
    {
        using var folder = TinyCase.Write();
        var picture = Draw(folder, "--measure", "with-plan");
        Assert.Equal(
            ["Tỉnh: 50% (1/2), 33.3% – 66.7%, reached so far", "=Unit: 50% (1/2), reached", "B: – (0/0), 0% – 100%, not applicable"],
            picture.Descendants(Svg + "g").Select(bar => bar.Element(Svg + "title")!.Value));
        Assert.Equal("with-plan", TitleOf(Draw(Untitled(folder), "--measure", "with-plan", "--node", "A")));
    }

    [Fact]
    public void Chart_Bars_StandBetweenRulesAtTheEndsOfTheScale()
    {
        using var folder = TinyCase.Write();
        var picture = Draw(folder, "--measure", "with-plan");
        var bars = picture.Descendants(Svg + "g").Select(bar => bar.Elements(Svg + "rect").First(box => box.Attribute("class")!.Value == "track")).ToList();
        var (start, end) = (Number(bars[0], "x"), Number(bars[0], "x") + Number(bars[0], "width"));
        var rules = picture.Elements(Svg + "line").Where(line => line.Attribute("class")!.Value == "edge").ToList();
        Assert.Equal([(start, start), (end, end)], rules.Select(rule => (Number(rule, "x1"), Number(rule, "x2"))));
        Assert.All(rules, rule => Assert.All(bars, bar => Assert.InRange(Number(bar, "y"), Number(rule, "y1"), Number(rule, "y2"))));
        Assert.Equal([("0%", start), ("100%", end)], picture.Elements(Svg + "text").Where(text => text.Value is "0%" or "100%").Select(text => (text.Value, Number(text, "x"))));
    }

    [Fact]
    public void Chart_BarsOfBounds_ReachFromTheLowerToTheUpper()
    {
        using var folder = TinyCase.Write();
        var bars = Draw(folder, "--measure", "with-plan").Descendants(Svg + "g").ToList();
        // R can become 33.3% to 66.7%, B is wholly open.
        Assert.Equal([(366 + 106.67, 106.67)], Open(bars[0]));
        Assert.Empty(Open(bars[1]));
        Assert.Equal([(366, 320)], Open(bars[2]));

        static IEnumerable<(double X, double Width)> Open(XElement bar) =>
            bar.Elements(Svg + "rect").Where(box => box.Attribute("class")!.Value == "open").Select(box => (Number(box, "x"), Number(box, "width")));
    }

    [Fact]
    public void Chart_Vietnamese_HasTheDecimalComma()
    {
        using var folder = TinyCase.Write();
        Assert.Contains("33,3% – 66,7%, tạm đạt", Draw(folder, "--measure", "with-plan", "--language", "vi").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_BurnUp_SaysOfEachDayWhatTheReportOfThatDaySays()
    {
        using var folder = TinyCase.Write();
        var days = Draw(folder, "--measure", "with-plan", "--kind", "burn-up", "--as-of", "2017-12-25").Element(Svg + "desc")!.Value.Split("; ");
        Assert.Equal(12, days.Length);
        Assert.StartsWith("2017-01-31: ", days[0], StringComparison.Ordinal);
        Assert.StartsWith("2017-12-25: ", days[11], StringComparison.Ordinal);
        foreach (var day in days)
        {
            using var json = JsonDocument.Parse(TinyCase.Coverage(folder, "--format", "json", "--depth", "0", "--measure", "with-plan", "--as-of", day[..10]).Out);
            var node = json.RootElement.GetProperty("measures")[0].GetProperty("nodes")[0];
            var percentage = node.GetProperty("percentage").GetString() is { } shown ? shown + "%" : "–";
            Assert.StartsWith($"{day[..10]}: {percentage} ({node.GetProperty("met")}/{node.GetProperty("denominator")})", day, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(1, "--as-of", "2016-06-30")]
    [InlineData(1, "--as-of", "2017-01-31")]
    [InlineData(2, "--as-of", "2017-02-01")]
    [InlineData(12, "--as-of", "2017-12-31")]
    [InlineData(13, "--as-of", "2018-03-01")]
    [InlineData(13, "--as-of", "9999-12-31")]
    [InlineData(12, "--cycle", "term", "--as-of", "2019-12-31")]
    public void Chart_BurnUp_HasAPointForEachMonthsEndAndTheDay(int points, params string[] options)
    {
        using var folder = TinyCase.Write();
        folder.Write("cycles.csv", "id,from,to\nterm,2015-01-01,2020-01-01\n");
        string[] cycle = options[0] == "--cycle" ? [] : ["--cycle", "2017"];
        var result = Tool.Run(["chart", folder.Path, folder.Of("rules.txt"), "--measure", "with-plan", "--kind", "burn-up", .. cycle, .. options]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(points, XElement.Parse(result.Out).Element(Svg + "desc")!.Value.Split("; ").Length);
    }

    [Fact]
    public void Chart_BurnUpOfAnOrganizationThatWasFoundedLater_BeginsThen()
    {
        using var folder = TinyCase.Write();
        folder.Write("organizations.csv", "id,name,level,kind,parent,from,to\nR,R,province,,,2015-01-01,\nA,A,district,,R,2015-01-01,2025-07-01\nB,B,district,,R,2017-10-15,2025-07-01\n");
        folder.Write("assignments.csv", "person,organization,role,from,to\n");
        var days = Draw(folder, "--measure", "units-with-plan", "--kind", "burn-up", "--node", "B").Element(Svg + "desc")!.Value.Split("; ");
        Assert.Equal(["2017-10-31", "2017-11-30", "2017-12-31"], days.Select(day => day[..10]));
    }

    [Fact]
    public void Chart_BurnUpOfSeveralYears_NamesEachYearOnce()
    {
        using var folder = TinyCase.Write();
        folder.Write("cycles.csv", "id,from,to\nterm,2015-05-01,2020-05-01\n");
        var result = Tool.Run("chart", folder.Path, folder.Of("rules.txt"), "--measure", "with-plan", "--kind", "burn-up", "--cycle", "term");
        var named = XElement.Parse(result.Out).Elements(Svg + "text").Select(text => text.Value).Where(text => text.Length == 4 && text.StartsWith("20", StringComparison.Ordinal));
        Assert.Equal(["2015", "2016", "2017", "2018", "2019", "2020"], named);
    }

    [Fact]
    public void Chart_NameWithMarkup_IsText()
    {
        using var folder = TinyCase.Write();
        folder.Write("organizations.csv", "id,name,level,kind,parent,from,to\nR,<script>&\u0007\uffff,province,,,2015-01-01,\nB,,district,,R,2015-01-01,2025-07-01\nA,A,district,,R,2015-01-01,2025-07-01\n");
        var picture = Draw(folder, "--measure", "with-plan");
        Assert.Empty(picture.Descendants(Svg + "script"));
        Assert.StartsWith("<script>&\\u{7}", picture.Descendants(Svg + "g").First().Element(Svg + "title")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData()]
    [InlineData("--measure", "none")]
    [InlineData("--measure", "with-plan", "--node", "none")]
    [InlineData("--measure", "with-plan", "--kind", "pie")]
    [InlineData("--measure", "with-plan", "--as-of", "2014-12-31")]
    [InlineData("--measure", "with-plan", "--as-of", "2014-12-31", "--kind", "burn-up")]
    public void Chart_WrongUsage_EndsWith2(params string[] options)
    {
        using var folder = TinyCase.Write();
        var result = Tool.Run(["chart", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", .. options]);
        Assert.Equal((2, ""), (result.Code, result.Out));
        Assert.StartsWith("lamtheobac: usage: ", Assert.Single(result.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_BurnUpOfSeveralRoots_AsksForOne()
    {
        using var folder = TinyCase.Write();
        folder.Write("organizations.csv", "id,name,level,kind,parent,from,to\nR,R,province,,,2015-01-01,\nB,,district,,,2015-01-01,2025-07-01\nA,A,district,,R,2015-01-01,2025-07-01\n");
        string[] asked = ["chart", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--measure", "with-plan", "--kind", "burn-up"];
        Assert.Equal("lamtheobac: usage: --node is missing: it must be given", Assert.Single(Tool.Run(asked).Faults));
        Assert.Equal(0, Tool.Run([.. asked, "--node", "R"]).Code);
    }

    private static XElement Draw(TestFolder folder, params string[] options)
    {
        var result = Tool.Run(["chart", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", .. options]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return XElement.Parse(result.Out);
    }

    private static double Number(XElement shape, string name) => double.Parse(shape.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static TestFolder Untitled(TestFolder folder) => folder.Write("rules.txt", TinyCase.Rules.Replace("  title      \"Members with a plan\"\n", "", StringComparison.Ordinal));

    private static string TitleOf(XElement picture) => picture.Element(Svg + "title")!.Value;
}
