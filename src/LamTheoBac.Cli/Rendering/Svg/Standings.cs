using System.Xml.Linq;
using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Cli.Rendering.Svg;

/// <summary>A standing as a shape: a circle has reached the target, a diamond has missed it; half filled is so far, a dash is not applicable.</summary>
internal static class Standings
{
    /// <summary>The shape, 12 pixels wide, around a point.</summary>
    public static IEnumerable<XElement> At(double x, double y, TargetStanding standing)
    {
        var (left, right, top, bottom) = (Shapes.Number(x - 5), Shapes.Number(x + 5), Shapes.Number(y - 5), Shapes.Number(y + 5));
        var (middle, height) = (Shapes.Number(x), Shapes.Number(y));
        var circle = $"M{middle} {top}A5 5 0 0 0 {middle} {bottom}";
        var diamond = $"M{middle} {top}L{left} {height}L{middle} {bottom}";
        return standing switch
        {
            TargetStanding.Reached => [Whole("reached", circle + $"A5 5 0 0 0 {middle} {top}Z", Palette.Reached)],
            TargetStanding.ReachedSoFar => Half("reached", circle, $"A5 5 0 0 0 {middle} {top}Z", Palette.Reached),
            TargetStanding.Missed => [Whole("missed", diamond + $"L{right} {height}Z", Palette.Missed)],
            TargetStanding.MissedSoFar => Half("missed", diamond, $"L{right} {height}Z", Palette.Missed),
            _ => [Shapes.Line("muted-line", x - 5, y, x + 5, y, Palette.Muted, 2)],
        };
    }

    private static XElement Whole(string kind, string outline, string colour) => Shapes.Path(kind, outline, colour);

    private static XElement[] Half(string kind, string left, string rest, string colour) =>
        [Shapes.Path(kind, left + "Z", colour), Shapes.Path(kind + "-line", left + rest, "none", colour, 1.6)];
}
