using System.Text.Json;
using System.Text.RegularExpressions;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Pages;

/// <summary>A page as text, and the blocks of data in it.</summary>
internal sealed partial class PageSource(string html)
{
    public string Html => html;

    public JsonElement Report => Block("report");

    public static PageSource OfTiny(TestFolder folder, params string[] options)
    {
        var result = TinyCase.Coverage(folder, ["--format", "html", .. options]);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return new PageSource(result.Out);
    }

    public JsonElement Figures(int measure) => Block($"figures-{measure}");

    public JsonElement Block(string id)
    {
        var block = Assert.Single(Blocks().Matches(html), match => match.Groups["id"].Value == id);
        using var json = JsonDocument.Parse(block.Groups["json"].Value);
        return json.RootElement.Clone();
    }

    [GeneratedRegex("""<script type="application/json" id="(?<id>[^"]+)">(?<json>.*?)</script>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Blocks();
}
