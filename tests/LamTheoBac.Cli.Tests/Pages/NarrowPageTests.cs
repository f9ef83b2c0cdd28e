using LamTheoBac.Cli.Tests.Support;
using Microsoft.Playwright;

namespace LamTheoBac.Cli.Tests.Pages;

/// <summary>The page on phones and tablets.</summary>
public sealed class NarrowPageTests(Browser browser) : IClassFixture<Browser>
{
    private const int Studied = 12;

    [Theory]
    [InlineData(390)]
    [InlineData(640)]
    [InlineData(820)]
    public async Task Page_NarrowScreen_ShowsEverythingWithoutScrollingSideways(int width)
    {
        using var folder = SamplePage.Write();
        await using var opened = await browser.OpenAsync(folder.Of("page.html"));
        var page = opened.Page;
        await page.SetViewportSizeAsync(width, 844);
        await page.Locator("#level").SelectOptionAsync("2");
        Assert.Empty(await page.EvaluateAsync<string[]>(BeyondTheEdge));
        Assert.Empty(await page.EvaluateAsync<string[]>(OverEachOther));
        Assert.Empty(await page.EvaluateAsync<string[]>(TooSmallForAThumb));
        Assert.InRange(await page.EvaluateAsync<double>(LeastLetters), 9, 20);
        // Narrower, a name of ten words stands on six lines.
        Assert.InRange(await page.EvaluateAsync<double>("Math.min(...[...document.querySelectorAll('.figures tbody .name')].map(name => name.getBoundingClientRect().width))"), 200, width);
        await page.Locator("#overview").ScrollIntoViewIfNeededAsync();
        await page.ScreenshotAsync(new() { Path = Browser.PictureOf($"page-{width}.png") });
        await opened.Rows(Studied).First.Locator(".explain").ClickAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(BeyondTheEdge));
        await page.ScreenshotAsync(new() { Path = Browser.PictureOf($"page-{width}-explained.png") });
    }

    [Theory]
    [InlineData(390)]
    [InlineData(820)]
    public async Task Page_NameWithoutSpaces_BreaksBeforeTheEdge(int width)
    {
        using var folder = TinyCase.Write();
        var name = string.Join('_', Enumerable.Repeat("Đảng_bộ_xã", 20));
        folder.Write("organizations.csv", $"id,name,level,kind,parent,from,to\nR,{name},province,,,2015-01-01,\nB,{name},district,,R,2015-01-01,2025-07-01\nA,A,district,,R,2015-01-01,2025-07-01\n");
        folder.Write("page.html", TinyCase.Coverage(folder, "--format", "html").Out);
        await using var opened = await browser.OpenAsync(folder.Of("page.html"));
        await opened.Page.SetViewportSizeAsync(width, 844);
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(BeyondTheEdge));
        await opened.Rows(0).First.Locator(".explain").ClickAsync();
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(BeyondTheEdge));
    }

    // A4 between its margins has the width of a small tablet.
    [Fact]
    public async Task Page_Paper_KeepsItsTables()
    {
        using var folder = SamplePage.Write();
        await using var opened = await browser.OpenAsync(folder.Of("page.html"));
        var page = opened.Page;
        await page.SetViewportSizeAsync(688, 980);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(["table-row"], await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('.figures tr')].map(row => getComputedStyle(row).display))]"));
        Assert.Empty(await page.EvaluateAsync<string[]>(BeyondTheEdge));
        await page.ScreenshotAsync(new() { Path = Browser.PictureOf("page-on-paper.png"), FullPage = false });
        await page.Locator("section.measure").Nth(Studied).ScrollIntoViewIfNeededAsync();
        await page.ScreenshotAsync(new() { Path = Browser.PictureOf("page-on-paper-measure.png") });
    }

    // What is shown reaches over the screen's edge, so that the page would scroll, or is cut.
    private const string BeyondTheEdge = """
        () => {
          const { clientWidth, scrollWidth } = document.documentElement;
          const page = scrollWidth > clientWidth ? ["the page"] : [];
          return [...page, ...[...document.querySelectorAll("body *")].filter(element => element.checkVisibility())
            .filter(element => element.getBoundingClientRect().right > clientWidth + 0.5 || element.getBoundingClientRect().left < -0.5)
            .map(element => `${element.tagName} ${element.className?.baseVal ?? element.className} ${element.textContent.slice(0, 40)}`)];
        }
        """;

    // Two cells of one row overlap, or a text is wider than its cell.
    private const string OverEachOther = """
        () => [...document.querySelectorAll(".figures tr")].filter(row => row.checkVisibility()).flatMap(row => {
          const cells = [...row.cells].filter(cell => cell.checkVisibility()).map(cell => ({ cell, box: cell.getBoundingClientRect() }));
          const over = cells.filter(({ cell }) => cell.scrollWidth > cell.clientWidth + 1);
          const crossed = cells.filter(({ box }, index) => cells.slice(index + 1).some(other =>
            box.left < other.box.right - 0.5 && other.box.left < box.right - 0.5 && box.top < other.box.bottom - 0.5 && other.box.top < box.bottom - 0.5));
          return [...over, ...crossed].map(({ cell }) => `${cell.className}: ${cell.textContent}`);
        })
        """;

    private const string TooSmallForAThumb = """
        () => [...document.querySelectorAll("button, select, .figures tbody a, [aria-expanded] .name, .more td")].filter(control => control.checkVisibility())
          .filter(control => control.getBoundingClientRect().width < 24 || control.getBoundingClientRect().height < 24)
          .map(control => `${control.className} ${control.textContent}: ${control.getBoundingClientRect().width} x ${control.getBoundingClientRect().height}`)
        """;

    // In pixels of the screen, letters of charts included.
    private const string LeastLetters = """
        () => Math.min(...[...document.querySelectorAll("body *")].filter(element => element.checkVisibility() && [...element.childNodes].some(child => child.nodeType === 3 && child.data.trim()))
          .map(element => parseFloat(getComputedStyle(element).fontSize) * (element.closest("svg")?.getScreenCTM().a ?? 1)))
        """;
}
