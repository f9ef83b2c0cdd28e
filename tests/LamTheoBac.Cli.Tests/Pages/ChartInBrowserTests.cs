using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Pages;

/// <summary>Single charts as a browser draws them.</summary>
public sealed class ChartInBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const string Words = "Chi bộ trực thuộc Đảng bộ cơ sở Trung tâm Giáo dục nghề nghiệp và Giáo dục thường xuyên thành phố Bắc Kạn";

    [Theory]
    [InlineData("bars", "vi")]
    [InlineData("bars", "en")]
    [InlineData("burn-up", "vi")]
    public async Task Chart_LongNamesAndCounts_StandApartAndWithinThePicture(string kind, string language)
    {
        using var folder = Large();
        var chart = Tool.Run("chart", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--measure", "with-plan", "--kind", kind, "--language", language, "--decimals", "4");
        Assert.Equal((0, ""), (chart.Code, chart.Error));
        folder.Write("chart.svg", chart.Out);
        await using var opened = await browser.OpenAsync(folder.Of("chart.svg"));
        await opened.Page.ScreenshotAsync(new() { Path = Browser.PictureOf($"chart-{kind}-{language}.png") });
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(Crowded));
    }

    // Two texts overlap, or one a bar, or one reaches over the edge of the picture.
    private const string Crowded = """
        () => {
          const picture = document.documentElement.viewBox.baseVal;
          const boxOf = text => ({ text, box: text.getBBox() });
          const texts = [...document.querySelectorAll("text")].map(boxOf);
          const all = [...texts, ...[...document.querySelectorAll(".track")].map(boxOf)];
          const out = texts.filter(({ box }) => box.x < picture.x || box.x + box.width > picture.x + picture.width || box.y < picture.y || box.y + box.height > picture.y + picture.height);
          // Lines of one text may touch.
          const over = texts.filter(({ box }, index) => all.slice(index + 1).some(other =>
            box.x < other.box.x + other.box.width && other.box.x < box.x + box.width && box.y + 4 < other.box.y + other.box.height && other.box.y + 4 < box.y + box.height));
          return [...out, ...over].map(({ text }) => text.textContent);
        }
        """;

    /// <summary>Twenty thousand members under names of all lengths; half of them without a word about a plan.</summary>
    private static TestFolder Large()
    {
        var folder = TinyCase.Write();
        File.Delete(folder.Of("returns.csv"));
        var people = Enumerable.Range(0, 22_000).Select(number => $"m{number}").ToList();
        folder.Write("rules.txt", TinyCase.Rules.Replace("Members with a plan", Words + ", " + Words + ", " + Words, StringComparison.Ordinal));
        folder.Write("organizations.csv", $"id,name,level,kind,parent,from,to\nR,{Words},province,,,2015-01-01,\nB,{Words.Replace(' ', '_')},district,,R,2015-01-01,2025-07-01\nA,{Words} {Words},district,,R,2015-01-01,2025-07-01\n");
        File.AppendAllLines(folder.Of("people.csv"), people.Select(id => id + ","));
        File.AppendAllLines(folder.Of("memberships.csv"), people.Select(id => id + ",official,2010-01-01,"));
        File.AppendAllLines(folder.Of("assignments.csv"), people.Select(id => id + ",A,primary,2016-01-01,"));
        File.AppendAllLines(folder.Of("plans.csv"), people.Select((id, number) => number % 2 == 0 ? id + ",2017,plan,2017-03-01,," : id + ",2017,plan,?,,").SkipLast(500));
        return folder;
    }
}
