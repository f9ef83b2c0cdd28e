using Microsoft.Playwright;

namespace LamTheoBac.Cli.Tests.Pages;

/// <summary>A page in the browser, and what went wrong in it.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly List<string> _mistakes = [];

    private OpenedPage(IPage page, string file)
    {
        Page = page;
        page.PageError += (_, error) => _mistakes.Add(error);
        page.Console += (_, message) => _mistakes.Add($"{message.Type}: {message.Text}");
        page.Request += (_, request) => _mistakes.AddRange(new[] { request.Url }.Where(url => url != file));
    }

    public IPage Page { get; }

    public static async Task<OpenedPage> OpenAsync(IPage page, string path)
    {
        var file = new Uri(path).AbsoluteUri;
        var opened = new OpenedPage(page, file);
        await page.GotoAsync(file);
        return opened;
    }

    /// <summary>The rows of the tree of the measure at this place.</summary>
    public ILocator Rows(int measure) => Page.Locator("section.measure").Nth(measure).Locator("tbody tr");

    public async Task PressAsync(params string[] keys)
    {
        foreach (var key in keys) await Page.Keyboard.PressAsync(key);
    }

    /// <summary>The organization of the row that has the focus.</summary>
    public Task<string> FocusedNameAsync() => Page.EvaluateAsync<string>("document.activeElement.querySelector('.label')?.textContent ?? document.activeElement.tagName");

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        Assert.Empty(_mistakes);
    }
}
