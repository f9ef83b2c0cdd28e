using System.Globalization;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Pages;

/// <summary>Pages in a browser of data that is unlike a committee's.</summary>
public sealed class OddPageTests(Browser browser) : IClassFixture<Browser>
{
    private const string Header = "id,name,level,kind,parent,from,to\n";

    [Theory]
    [InlineData("</script><script>throw 1</script>")]
    [InlineData("<!--<script>")]
    [InlineData("<img src=x onerror=alert(1)> & Ư ơ ặ ễ")]
    public async Task Page_NameWithMarkup_IsShownAsItIs(string name)
    {
        using var folder = Write($"{Header}R,{name},province,,,2015-01-01,\nA,{name},district,,R,2015-01-01,2025-07-01\n");
        await using var opened = await browser.OpenAsync(folder.Of("page.html"));
        Assert.Equal([name, name], await opened.Rows(0).Locator(".label").AllInnerTextsAsync());
        await opened.Rows(0).Nth(1).Locator(".explain").ClickAsync();
        Assert.Equal($"{name} (A)", await opened.Page.Locator("#details-where").InnerTextAsync());
    }

    [Fact]
    public async Task Page_NoOrganization_SaysSoAndHasNoTables()
    {
        using var folder = Write(Header + "R,R,province,,,2015-01-01,\n", "--as-of", "2014-12-31");
        await using var opened = await browser.OpenAsync(folder.Of("page.html"));
        Assert.Equal(0, await opened.Page.Locator("section.measure").CountAsync());
        Assert.Contains("2014-12-31", await opened.Page.Locator("#measures").InnerTextAsync(), StringComparison.Ordinal);
        await opened.Page.Locator("button[data-language=en]").ClickAsync();
        Assert.StartsWith("No organization", await opened.Page.Locator("#measures").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ManyRoots_ShowsTheFirstAndTheRestOnDemand()
    {
        using var folder = Write(Header + string.Concat(Enumerable.Range(0, 450).Select(root => string.Create(CultureInfo.InvariantCulture, $"R{root:000},,province,,,2015-01-01,\n"))));
        await using var opened = await browser.OpenAsync(folder.Of("page.html"));
        var rows = opened.Rows(0);
        Assert.Equal(201, await rows.CountAsync());
        await rows.First.FocusAsync();
        await opened.PressAsync("End", "Enter", "End", " ", "ArrowUp");
        Assert.Equal(450, await rows.CountAsync());
        Assert.Equal("R399", await opened.FocusedNameAsync());
        Assert.Equal("450", await rows.Last.GetAttributeAsync("aria-posinset"));
    }

    [Fact]
    public async Task Page_DeepChain_UnfoldsToItsEnd()
    {
        const int Depth = 40;
        using var folder = Write(Header + string.Concat(Enumerable.Range(0, Depth).Select(level => string.Create(CultureInfo.InvariantCulture, $"N{level:00},,{(level == 0 ? "province" : "cell")},,{(level == 0 ? "" : $"N{level - 1:00}")},2015-01-01,\n"))));
        await using var opened = await browser.OpenAsync(folder.Of("page.html"));
        await opened.Rows(0).First.FocusAsync();
        await opened.PressAsync([.. Enumerable.Repeat("ArrowRight", 2 * Depth)]);
        Assert.Equal("N39", await opened.FocusedNameAsync());
        Assert.Equal(Depth, await opened.Rows(0).CountAsync());
        await opened.PressAsync("Home", "ArrowLeft");
        Assert.Equal(1, await opened.Rows(0).CountAsync());
    }

    private static TestFolder Write(string organizations, params string[] options)
    {
        var folder = new TestFolder().Write("organizations.csv", organizations).Write("rules.txt", TinyCase.Rules);
        return folder.Write("page.html", PageSource.OfTiny(folder, options).Html);
    }
}
