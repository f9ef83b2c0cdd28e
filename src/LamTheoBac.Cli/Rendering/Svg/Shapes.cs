using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace LamTheoBac.Cli.Rendering.Svg;

/// <summary>The few elements of SVG that charts are made of. Lengths are in pixels of the picture.</summary>
internal static class Shapes
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>A picture that tells its title, and in words what it shows, to whoever cannot see it. It begins at <paramref name="top"/>, which may be above 0.</summary>
    public static XElement Picture(double width, double top, double bottom, string title, string description, params IEnumerable<object?> content) => Of("svg",
        [
            new XAttribute("viewBox", $"0 {Number(top)} {Number(width)} {Number(bottom - top)}"), Length("width", width), Length("height", bottom - top), new XAttribute("role", "img"),
            new XAttribute("font-family", "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"), Titled(title), Of("desc", Clean(description)),
            Box("paper", 0, top, width, bottom - top, Palette.Paper), .. content,
        ]);

    public static XElement Group(string title, params IEnumerable<object?> content) => Of("g", [Titled(title), .. content]);

    public static XElement Titled(string text) => Of("title", Clean(text));

    public static XElement Box(string kind, double x, double y, double width, double height, string fill) =>
        Of("rect", Kind(kind), Length("x", x), Length("y", y), Length("width", width), Length("height", height), new XAttribute("fill", fill));

    public static XElement Line(string kind, double x1, double y1, double x2, double y2, string stroke, double width = 1, string? dashes = null) => Of(
        "line", Kind(kind), Length("x1", x1), Length("y1", y1), Length("x2", x2), Length("y2", y2), new XAttribute("stroke", stroke), Length("stroke-width", width), Dashes(dashes));

    public static XElement Path(string kind, string data, string fill, string stroke = "none", double width = 1, string? dashes = null) => Of(
        "path", Kind(kind), new XAttribute("d", data), new XAttribute("fill", fill), new XAttribute("stroke", stroke), Length("stroke-width", width), Dashes(dashes));

    public static XElement Dot(string kind, double x, double y, double radius, string fill, string title) =>
        Of("circle", Kind(kind), Length("cx", x), Length("cy", y), Length("r", radius), new XAttribute("fill", fill), Titled(title));

    /// <param name="kind">The class.</param>
    /// <param name="x">Where the anchor stands.</param>
    /// <param name="y">Where the letters stand on.</param>
    /// <param name="text">What is written, on one line.</param>
    /// <param name="size">The size of the letters.</param>
    /// <param name="fill">Their colour.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    public static XElement Text(string kind, double x, double y, string text, double size, string fill, string anchor = "start") => Of(
        "text", Kind(kind), Length("x", x), Length("y", y), Length("font-size", size), new XAttribute("fill", fill), new XAttribute("text-anchor", anchor), Clean(text));

    /// <summary>The same text with a rim in the colour of the paper, to be read on lines.</summary>
    public static XElement Rimmed(XElement text)
    {
        text.Add(new XAttribute("stroke", Palette.Paper), Length("stroke-width", 4), new XAttribute("stroke-linejoin", "round"), new XAttribute("paint-order", "stroke"));
        text.SetAttributeValue("class", $"{text.Attribute("class")!.Value} rimmed");
        return text;
    }

    /// <summary>The pattern for what is unknown: diagonal strokes, told apart without colours too.</summary>
    /// <param name="id">Its name, one of its own in everything that shows several pictures.</param>
    /// <param name="distance">From one stroke to the next.</param>
    /// <param name="stroke">How thick a stroke is.</param>
    public static XElement Hatch(string id, double distance, double stroke) => Of("defs", Of(
        "pattern", new XAttribute("id", id), Length("width", distance), Length("height", distance), new XAttribute("patternUnits", "userSpaceOnUse"), new XAttribute("patternTransform", "rotate(45)"),
        Box("paper", 0, 0, distance, distance, Palette.Paper), Box("sure", 0, 0, stroke, distance, Palette.Sure)));

    /// <summary>A length with at most two decimals.</summary>
    public static string Number(double length) => length.ToString("0.##", CultureInfo.InvariantCulture);

    private static XElement Of(string name, params IEnumerable<object?> content) => new(Svg + name, content);

    private static XAttribute Kind(string kind) => new("class", kind);

    private static XAttribute Length(string name, double length) => new(name, Number(length));

    private static XAttribute? Dashes(string? dashes) => dashes is null ? null : new XAttribute("stroke-dasharray", dashes);

    // XML has no way at all to write some characters.
    private static string Clean(string text) => string.Concat(Printable.Of(text).EnumerateRunes()
        .Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\ufffd" : rune.ToString()));
}
