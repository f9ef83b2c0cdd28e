using System.Xml.Linq;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Rendering.Svg;

/// <summary>
/// One measure as bars, an organization each: full up to the lower bound, hatched up to the upper one, a stroke at the percentage, a tick at the target,
/// between rules at 0% and 100%.
/// </summary>
internal sealed class BarChart(ChartText words, Selection selection, Measure measure)
{
    private const double Left = 16;
    private const double RowHeight = 38;
    private const double NameEnd = 366;
    private const double BarWidth = 320;
    private const double BarHeight = 14;
    private const double Right = NameEnd + BarWidth;
    private const double LeastPercent = 60;
    private const double LeastCounts = 84;
    private const double StandingWidth = 124;
    private const double HeadHeight = 32;
    private const int LettersOfTitle = 92;
    private const int LettersOfName = 44;

    private readonly CoverageReport _report = selection.Report;
    private readonly string _hatch = $"unknown-in-bars-of-{measure.Id}";

    public XElement Draw()
    {
        var title = ChartText.Lines(RunningText.TitleOf(measure), LettersOfTitle, 3);
        var top = 46 + (22 * title.Count);
        var (rows, bottom) = (top + HeadHeight, top + HeadHeight + (RowHeight * selection.Nodes.Count));
        var description = string.Join("; ", selection.Nodes.Select(node => $"{NameOf(node)}: {words.Figures(At(node))}"));
        // A digit of 14 pixels takes 10 at most, one of 12 takes 7.
        var percents = Right + 10 + Math.Max(LeastPercent, 10 * selection.Nodes.Max(node => words.Percent(At(node).Percentage).Length));
        var standings = percents + 16 + Math.Max(LeastCounts, 7 * selection.Nodes.Max(node => CountsOf(node).Length)) + 12;
        return Shapes.Picture(standings + StandingWidth, 0, bottom + 20, RunningText.TitleOf(measure), description,
            [Shapes.Hatch(_hatch, 5, 1.6), .. Head(title, top), .. Scale(rows, bottom), .. selection.Nodes.SelectMany((node, row) => Row(node, rows + (RowHeight * row), percents, standings))]);
    }

    private IEnumerable<XElement> Head(List<string> title, double top)
    {
        for (var line = 0; line < title.Count; line++) yield return Shapes.Text("ink", Left, 36 + (22 * line), title[line], 17, Palette.Ink);
        yield return Shapes.Text("muted", Left, top, RunningText.AskedOf(words.Text, _report), 13, Palette.Muted);
        if (measure.TargetOn(_report.AsOf) is { } target) yield return Shapes.Text("muted", X((double)target.Percent), top, words.Target(target), 13, Palette.Muted, "middle");
    }

    private static IEnumerable<XElement> Scale(double top, double bottom)
    {
        foreach (var percent in new[] { 0, 100 })
        {
            yield return Shapes.Line("edge", X(percent), top, X(percent), bottom, Palette.Edge);
            yield return Shapes.Text("muted", X(percent), top - 5, $"{percent}%", 12, Palette.Muted, "middle");
        }
    }

    private IEnumerable<XElement> Row(int node, double y, double percents, double standings)
    {
        var (figures, middle) = (At(node), y + (RowHeight / 2));
        var indent = Math.Min(3, selection.LevelOf(node)) * 14;
        var name = ChartText.Lines(NameOf(node), LettersOfName - (indent / 7), 2);
        for (var line = 0; line < name.Count; line++)
            yield return Shapes.Text("ink", Left + indent, middle + 4 + (15 * (line - ((name.Count - 1) / 2.0))), name[line], 13, Palette.Ink);
        yield return Shapes.Group($"{NameOf(node)}: {words.Figures(figures)}", Bar(figures, middle));
        yield return Shapes.Text("ink", percents, middle + 5, words.Percent(figures.Percentage), 14, Palette.Ink, "end");
        yield return Shapes.Text("muted", percents + 16, middle + 4, CountsOf(node), 12, Palette.Muted);
        if (figures.Standing is not { } standing) yield break;
        foreach (var shape in Standings.At(standings, middle, standing)) yield return shape;
        yield return Shapes.Text("ink", standings + 12, middle + 4, words.Text.Standings[standing], 12, Palette.Ink);
    }

    private IEnumerable<XElement> Bar(Coverage figures, double middle)
    {
        var top = middle - (BarHeight / 2);
        yield return Shapes.Box("track", NameEnd, top, BarWidth, BarHeight, Palette.Track);
        if (figures.Lower is { } lower && figures.Upper is { } upper)
        {
            yield return Shapes.Box("sure", NameEnd, top, X(ChartText.Exact(lower)) - NameEnd, BarHeight, Palette.Sure);
            if (upper != lower) yield return Shapes.Box("open", X(ChartText.Exact(lower)), top, X(ChartText.Exact(upper)) - X(ChartText.Exact(lower)), BarHeight, $"url(#{_hatch})");
        }
        if (figures is { Percentage: { } percentage, Undetermined: > 0 }) yield return Shapes.Line("ink-line", X(ChartText.Exact(percentage)), top - 2, X(ChartText.Exact(percentage)), top + BarHeight + 2, Palette.Ink, 2);
        if (figures.Target is not { } target) yield break;
        var tick = X((double)target.Percent);
        yield return Shapes.Line("paper-line", tick, top - 5, tick, top + BarHeight + 5, Palette.Paper, 3);
        yield return Shapes.Line("target-line", tick, top - 5, tick, top + BarHeight + 5, Palette.Ink, 1.6);
        yield return Shapes.Path("ink", $"M{Shapes.Number(tick - 4)} {Shapes.Number(top - 8)}h8l-4 5Z", Palette.Ink);
    }

    private Coverage At(int node) => _report.At(node, measure);

    private string CountsOf(int node) => $"{words.Text.Count(At(node).Met)}/{words.Text.Count(At(node).Denominator)}";

    private string NameOf(int node) => ChartText.NameOf(_report.Tree[node]);

    private static double X(double percent) => NameEnd + (BarWidth * percent / 100);
}
