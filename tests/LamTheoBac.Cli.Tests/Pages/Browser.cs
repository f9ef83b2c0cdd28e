using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace LamTheoBac.Cli.Tests.Pages;

/// <summary>The machine's Chromium without a window. Where there is none, tests are skipped; where CI runs, they fail.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? _driver;
    private IBrowser? _chromium;

    public async ValueTask InitializeAsync()
    {
        if (PathOfChromium() is not { } path) return;
        _driver = await Playwright.CreateAsync();
        _chromium = await _driver.Chromium.LaunchAsync(new() { ExecutablePath = path });
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null) await _chromium.DisposeAsync();
        _driver?.Dispose();
    }

    /// <summary>Opens a file. A mistake of its script, or something that it tries to load, fails the test when the page is closed.</summary>
    public async Task<OpenedPage> OpenAsync(string path)
    {
        const string Missing = "there is no chromium on the path: apt-get install -y --no-install-recommends chromium";
        if (_chromium is null && Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(Missing);
        if (_chromium is null) Assert.Skip(Missing);
        var page = await _chromium.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, ColorScheme = ColorScheme.Light });
        return await OpenedPage.OpenAsync(page, path);
    }

    /// <summary>Where a picture of this name is to be put.</summary>
    public static string PictureOf(string name, [CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "artifacts", "pictures", name));

    private static string? PathOfChromium() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
