using System.Globalization;
using System.Text;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Pages;

/// <summary>A page of 60,000 organizations: few rows are drawn, and the rest when it is asked for.</summary>
public sealed class LargePageTests(Browser browser, ITestOutputHelper log) : IClassFixture<Browser>
{
    private const int Organizations = 60_000;
    private const int Provinces = 30;
    private const int Communes = 250;
    private const int Portion = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task Page_SixtyThousandOrganizations_OpensAndDrawsFewRows()
    {
        using var folder = Country();
        var result = Tool.Run("coverage", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--format", "html");
        Assert.Equal((0, ""), (result.Code, result.Error));
        folder.Write("page.html", result.Out);
        await using var opened = await browser.OpenAsync(folder.Of("page.html"));
        var rows = opened.Rows(0);
        // The script of the page has run before its load event ends.
        var took = TimeSpan.FromMilliseconds(await opened.Page.EvaluateAsync<double>("performance.getEntriesByType('navigation')[0].loadEventEnd"));
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Out.Length:N0} characters opened in {took.TotalMilliseconds:N0} ms"));
        Assert.InRange(took, TimeSpan.FromMilliseconds(1), Patience);
        Assert.Equal(1 + Provinces, await rows.CountAsync());

        await rows.Nth(1).Locator(".label").ClickAsync();
        var more = opened.Page.Locator("tr.more");
        Assert.Equal(1 + Provinces + Portion + 1, await rows.CountAsync());
        Assert.Contains("50", await more.InnerTextAsync(), StringComparison.Ordinal);
        await more.ClickAsync();
        Assert.Equal(1 + Provinces + Communes, await rows.CountAsync());
        await opened.Page.ScreenshotAsync(new() { Path = Browser.PictureOf("page-of-60000.png") });
    }

    /// <summary>One root, 30 provinces, 250 districts in each, and cells of which every third has a plan.</summary>
    private static TestFolder Country()
    {
        var (organizations, plans) = (new StringBuilder("id,name,level,kind,parent,from,to\n"), new StringBuilder("subject,cycle,kind,registered-on,approved-on,withdrawn-on\n"));
        var made = 0;
        void Add(string id, string name, string level, string parent)
        {
            if (made++ < Organizations) organizations.Append(CultureInfo.InvariantCulture, $"{id},{name},{level},,{parent},2015-01-01,2025-07-01\n");
        }

        Add("R", "Trung ương", "central", "");
        for (var province = 0; province < Provinces; province++) Add($"P{province:00}", $"Đảng bộ tỉnh {province + 1}", "province", "R");
        for (var district = 0; district < Provinces * Communes; district++) Add($"P{district / Communes:00}-{district % Communes:000}", $"Đảng bộ huyện {(district % Communes) + 1}", "district", $"P{district / Communes:00}");
        for (var cell = 0; made < Organizations; cell++)
        {
            var district = cell % (Provinces * Communes);
            Add($"C{cell:00000}", $"Chi bộ {cell + 1}", "cell", $"P{district / Communes:00}-{district % Communes:000}");
            if (cell % 3 == 0) plans.Append(CultureInfo.InvariantCulture, $"C{cell:00000},2017,plan,2017-03-01,,\n");
        }
        return new TestFolder().Write("organizations.csv", organizations.ToString()).Write("plans.csv", plans.ToString())
            .Write("rules.txt", "rule book country\n\nmeasure cells-with-plan of organization\n  population level = cell\n  met plan.registered\n  target 30%\n");
    }
}
