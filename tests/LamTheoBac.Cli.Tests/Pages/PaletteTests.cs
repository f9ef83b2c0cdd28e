using System.Text.RegularExpressions;
using System.Xml.Linq;
using LamTheoBac.Cli.Rendering.Html;
using LamTheoBac.Cli.Tests.Support;

namespace LamTheoBac.Cli.Tests.Pages;

/// <summary>The colours of the page, read from its own style sheet, and of single charts, read from what is drawn.</summary>
public sealed partial class PaletteTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Light, dark, paper, in the order of the style sheet; the later ones change the first.</summary>
    private static readonly List<Dictionary<string, string>> Palettes = PalettesOf(PageResource.Style);

    [Fact]
    public void Contrast_KnownPairs_IsThatOfTheFormula()
    {
        Assert.Equal(21, Contrast.Between("#000000", "#ffffff"), 3);
        Assert.Equal(1, Contrast.Between("#2b5278", "#2b5278"), 3);
        Assert.Equal(4.54, Contrast.Between("#767676", "#ffffff"), 2);
    }

    [Fact]
    public void Style_Palettes_AreLightDarkAndPaper()
    {
        Assert.Equal(3, Palettes.Count);
        Assert.Equal(["#ffffff", "#15181c", "#ffffff"], Palettes.Select(palette => palette["paper"]));
        Assert.Empty(Colour().Matches(Roots().Replace(PageResource.Style, "")));
    }

    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("ink", "chosen")]
    [InlineData("muted", "paper")]
    [InlineData("muted", "chosen")]
    public void Style_Text_IsRead(string text, string ground) => AssertApart(text, ground, Contrast.OfText);

    [Theory]
    [InlineData("sure", "paper")]
    [InlineData("sure", "track")]
    [InlineData("sure", "chosen")]
    [InlineData("edge", "paper")]
    [InlineData("edge", "track")]
    [InlineData("edge", "chosen")]
    [InlineData("reached", "paper")]
    [InlineData("reached", "chosen")]
    [InlineData("missed", "paper")]
    [InlineData("missed", "chosen")]
    [InlineData("focus", "paper")]
    [InlineData("focus", "chosen")]
    [InlineData("ink", "track")]
    public void Style_Shape_IsSeen(string shape, string ground) => AssertApart(shape, ground, Contrast.OfShapes);

    [Theory]
    [InlineData("bars")]
    [InlineData("burn-up")]
    public void Chart_EveryTextAndShape_IsSeenOnItsPaper(string kind)
    {
        var picture = Draw(kind);
        var paper = Colours(picture.Element(Svg + "rect")!).Single();
        foreach (var text in picture.Descendants(Svg + "text"))
            Assert.InRange(Contrast.Between(text.Attribute("fill")!.Value, paper), Contrast.OfText, 21);
        // The grid and the ground of a bar only lead the eye; the paper is a rim around others.
        var shapes = picture.Descendants().Where(shape => shape.Attribute("class") is { Value: not ("rule" or "track" or "paper" or "paper-line") } && shape.Name != Svg + "text").ToList();
        Assert.Contains(shapes, shape => shape.Attribute("class")!.Value == "edge");
        foreach (var shape in shapes.SelectMany(Colours)) Assert.InRange(Contrast.Between(shape, paper), Contrast.OfShapes, 21);
    }

    // A chart in the page takes the page's colours, dark ones in the dark.
    [Fact]
    public void Chart_InThePage_HasAColourOfThePageForEveryClass()
    {
        foreach (var kind in Draw("burn-up").Descendants().SelectMany(shape => shape.Attribute("class")?.Value.Split(' ') ?? []).Distinct())
            Assert.Matches($@"\.chart \.{kind} {{ (fill|stroke): var\(--[a-z]+\); }}", PageResource.Style);
    }

    private static void AssertApart(string one, string other, double least)
    {
        foreach (var palette in Palettes) Assert.InRange(Contrast.Between(palette[one], palette[other]), least, 21);
    }

    private static List<Dictionary<string, string>> PalettesOf(string style)
    {
        var own = Roots().Matches(style).Select(root => Variable().Matches(root.Value).Select(match => KeyValuePair.Create(match.Groups["name"].Value, match.Groups["colour"].Value))).ToList();
        return [.. own.Select(palette => new Dictionary<string, string>([.. own[0].ExceptBy(palette.Select(entry => entry.Key), entry => entry.Key), .. palette], StringComparer.Ordinal))];
    }

    private static IEnumerable<string> Colours(XElement shape) =>
        new[] { shape.Attribute("fill")?.Value, shape.Attribute("stroke")?.Value }.OfType<string>().Where(colour => colour.StartsWith('#'));

    private static XElement Draw(string kind)
    {
        using var folder = TinyCase.Write();
        return XElement.Parse(Tool.Run("chart", folder.Path, folder.Of("rules.txt"), "--cycle", "2017", "--measure", "with-plan", "--kind", kind).Out);
    }

    [GeneratedRegex(@":root \{[^}]*\}", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Roots();

    [GeneratedRegex("--(?<name>[a-z]+): (?<colour>#[0-9a-f]{6});", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Variable();

    [GeneratedRegex("#[0-9a-fA-F]{3,8}\\b", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Colour();
}
