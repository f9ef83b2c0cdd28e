using System.Globalization;

namespace LamTheoBac.Cli.Tests.Support;

/// <summary>How well a colour is told from another, by the formula of WCAG 2: from 1, not at all, to 21.</summary>
internal static class Contrast
{
    public const double OfText = 4.5;
    public const double OfShapes = 3;

    /// <param name="one">A colour, <c>#rrggbb</c>.</param>
    /// <param name="other">The other, in either order.</param>
    public static double Between(string one, string other)
    {
        var (light, dark) = (Math.Max(LightOf(one), LightOf(other)), Math.Min(LightOf(one), LightOf(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double LightOf(string colour)
    {
        Assert.Matches("^#[0-9a-f]{6}$", colour);
        var parts = new[] { 1, 3, 5 }.Select(at => byte.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToList();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
