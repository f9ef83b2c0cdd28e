using Microsoft.Playwright;

namespace LamTheoBac.Cli.Tests.Pages;

/// <summary>The page of the sample in a browser: what a person clicks and presses, and what is shown then.</summary>
public sealed class PageInBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const int Studied = 12;

    [Fact]
    public async Task Page_Mouse_UnfoldsFoldsAndExplains()
    {
        using var folder = SamplePage.Write();
        await using var opened = await browser.OpenAsync(folder.Of("page.html"));
        var (page, rows) = (opened.Page, opened.Rows(Studied));
        Assert.Equal(1, await rows.CountAsync());
        await rows.First.Locator(".label").ClickAsync();
        Assert.Equal(36, await rows.CountAsync());
        Assert.Equal("true", await rows.First.GetAttributeAsync("aria-expanded"));
        await page.ScreenshotAsync(new() { Path = Browser.PictureOf("page-unfolded.png") });
        await rows.First.Locator(".label").ClickAsync();
        Assert.Equal(1, await rows.CountAsync());

        await rows.First.Locator(".explain").ClickAsync();
        var details = page.Locator("#details");
        Assert.True(await details.IsVisibleAsync());
        var told = await details.InnerTextAsync();
        foreach (var number in new[] { "96,5%", "3.725", "137", "3.862", "157", "105", "4.127", "92,7%", "96,6%", "95%", "tạm đạt", "được miễn công tác, sinh hoạt đảng", "05-HD/TU (2017-02-14)" })
            Assert.Contains(number, told, StringComparison.Ordinal);
        await page.ScreenshotAsync(new() { Path = Browser.PictureOf("page-explained.png") });
        await page.Locator("#details-close").ClickAsync();
        Assert.False(await details.IsVisibleAsync());
        Assert.Equal("Đảng bộ thành phố Bắc Kạn", await opened.FocusedNameAsync());
    }

    [Fact]
    public async Task Page_Keys_MoveThroughTheTreeAndExplain()
    {
        using var folder = SamplePage.Write();
        await using var opened = await browser.OpenAsync(folder.Of("page.html"));
        var (page, rows) = (opened.Page, opened.Rows(Studied));
        await rows.First.FocusAsync();
        await opened.PressAsync("ArrowRight", "ArrowRight");
        Assert.Equal("Đảng bộ phường Đức Xuân", await opened.FocusedNameAsync());
        await opened.PressAsync(" ", "ArrowDown");
        Assert.Equal("Chi bộ tổ dân phố 1 phường Đức Xuân", await opened.FocusedNameAsync());
        Assert.Equal("3", await rows.Nth(2).GetAttributeAsync("aria-level"));
        await opened.PressAsync("ArrowLeft", "ArrowLeft");
        Assert.Equal("Đảng bộ phường Đức Xuân", await opened.FocusedNameAsync());
        Assert.Equal(36, await rows.CountAsync());
        await opened.PressAsync("End");
        Assert.Equal(await rows.Last.Locator(".label").InnerTextAsync(), await opened.FocusedNameAsync());
        await opened.PressAsync("Home", "Enter");
        Assert.True(await page.Locator("#details").IsVisibleAsync());
        await opened.PressAsync("Escape");
        Assert.False(await page.Locator("#details").IsVisibleAsync());
        await opened.PressAsync("ArrowUp", "ArrowLeft");
        Assert.Equal("Đảng bộ thành phố Bắc Kạn", await opened.FocusedNameAsync());
        Assert.Equal(1, await rows.CountAsync());
    }

    [Fact]
    public async Task Page_English_ChangesTextsNumbersAndTheCharts()
    {
        using var folder = SamplePage.Write();
        await using var opened = await browser.OpenAsync(folder.Of("page.html"));
        var page = opened.Page;
        var section = page.Locator("section.measure").Nth(Studied);
        await AssertSaysAsync(section, "96,5%", "3.725/3.862", "tạm đạt", "Mục tiêu 95%");
        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await AssertSaysAsync(section, "96.5%", "3,725/3,862", "reached so far", "Target 95%");
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("true", await page.GetByRole(AriaRole.Button, new() { Name = "English" }).GetAttributeAsync("aria-pressed"));
        await page.ScreenshotAsync(new() { Path = Browser.PictureOf("page-english.png") });
    }

    [Fact]
    public async Task Page_Level_UnfoldsEveryMeasureToIt()
    {
        using var folder = SamplePage.Write();
        await using var opened = await browser.OpenAsync(folder.Of("page.html"));
        var page = opened.Page;
        await page.Locator("#level").SelectOptionAsync("1");
        foreach (var measure in new[] { 0, Studied, 32 }) Assert.Equal(36, await opened.Rows(measure).CountAsync());
        await page.Locator("#level").SelectOptionAsync("2");
        Assert.Equal(await page.EvaluateAsync<int>("JSON.parse(document.getElementById('report').textContent).organizations.ids.length"), await opened.Rows(Studied).CountAsync());
        await page.Locator("#level").SelectOptionAsync("0");
        Assert.Equal(33, await page.Locator("section.measure tbody tr").CountAsync());
    }

    [Fact]
    public async Task Page_PaperAndDarkness_KeepWhatIsToBeRead()
    {
        using var folder = SamplePage.Write();
        await using var opened = await browser.OpenAsync(folder.Of("page.html"));
        var page = opened.Page;
        Assert.InRange(await page.EvaluateAsync<double>(LeastContrast), 4.5, 21);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.InRange(await page.EvaluateAsync<double>(LeastContrast), 4.5, 21);
        await page.ScreenshotAsync(new() { Path = Browser.PictureOf("page-dark.png") });
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator("#print").IsVisibleAsync());
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
        await page.PdfAsync(new() { Path = Browser.PictureOf("page.pdf"), PreferCSSPageSize = true });
    }

    // The least contrast of any letters to the paper, by the formula of WCAG 2.
    private const string LeastContrast = """
        () => {
          const light = colour => {
            const [r, g, b] = colour.match(/[\d.]+/g).slice(0, 3).map(part => part / 255).map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const paperOf = element => {
            for (let under = element; under; under = under.parentElement) {
              const { backgroundColor } = getComputedStyle(under);
              if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
            }
          };
          const letters = [...document.querySelectorAll("body *")].filter(element => element.checkVisibility() && [...element.childNodes].some(child => child.nodeType === 3 && child.data.trim()));
          return Math.min(...letters.map(element => {
            const style = getComputedStyle(element);
            const [one, other] = [light(element.closest("svg") ? style.fill : style.color), light(paperOf(element))];
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
          }));
        }
        """;

    private static async Task AssertSaysAsync(ILocator section, params string[] texts)
    {
        var told = await section.EvaluateAsync<string>("section => section.textContent");
        Assert.All(texts, text => Assert.Contains(text, told, StringComparison.Ordinal));
    }
}
