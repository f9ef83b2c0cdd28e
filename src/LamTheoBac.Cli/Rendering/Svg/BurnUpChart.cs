using System.Xml.Linq;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Rendering.Svg;

/// <summary>One measure through the year: the percentage at each month's end as a line, its bounds as a hatched band, the target as a dashed line.</summary>
internal sealed class BurnUpChart(ChartText words, YearCourse course, Measure measure, string organization)
{
    private const double LeastWidth = 640;
    private const double Left = 46;
    private const double Right = 572;
    private const double Top = 14;
    private const double Bottom = 176;
    private const double Foot = 216;
    private const int LettersOfTitle = 72;
    private const int LettersOfName = 82;
    private const int MostMonths = 24;

    private readonly IReadOnlyList<CoursePoint> _points = course[measure];
    private readonly string _hatch = $"unknown-of-{measure.Id}";

    /// <summary>The picture alone, for a page that says what it shows.</summary>
    public XElement Draw() => Draw(0, []);

    /// <summary>The picture under the measure's title and the organization's name.</summary>
    public XElement DrawWithTitle()
    {
        var title = ChartText.Lines(RunningText.TitleOf(measure), LettersOfTitle, 3);
        var name = ChartText.Lines(organization, LettersOfName, 2);
        var top = -26.0 - (20 * title.Count) - (18 * name.Count);
        return Draw(top,
        [
            .. title.Select((line, index) => Shapes.Text("ink", 12, top + 26 + (20 * index), line, 15, Palette.Ink)),
            .. name.Select((line, index) => Shapes.Text("muted", 12, -16 - (18 * (name.Count - 1 - index)), line, 13, Palette.Muted)),
        ]);
    }

    private XElement Draw(double top, List<XElement> title)
    {
        var description = string.Join("; ", _points.Select(Say));
        // Behind the line stands its last percentage, a letter of 15 pixels in 10 at most.
        var width = Math.Max(LeastWidth, Right + 16 + (_points is [.., { } last] ? 10 * words.Percent(last.Figures.Percentage).Length : 0));
        return Shapes.Picture(width, top, Foot, $"{RunningText.TitleOf(measure)}: {organization}", description,
            [Shapes.Hatch(_hatch, 6, 1), .. title, .. Grid(), .. Months(), .. Bands(), .. Target(), .. Line(), .. Dots(), .. Last()]);
    }

    private static IEnumerable<XElement> Grid()
    {
        for (var percent = 0; percent <= 100; percent += 25)
        {
            var isEnd = percent is 0 or 100;
            yield return Shapes.Line(isEnd ? "edge" : "rule", Left, Y(percent), Right, Y(percent), isEnd ? Palette.Edge : Palette.Rule);
            if (percent % 50 == 0) yield return Shapes.Text("muted", Left - 8, Y(percent) + 4, $"{percent}%", 12, Palette.Muted, "end");
        }
    }

    // The name of a month stands in its middle, that of a year under the first of its months that is named.
    private IEnumerable<XElement> Months()
    {
        var start = course.Start.With(DateAdjusters.StartOfMonth);
        var count = Period.Between(start, course.End, PeriodUnits.Months).Months + 1;
        var year = 0;
        for (var index = 0; index < count; index += Math.Max(1, (count + MostMonths - 1) / MostMonths))
        {
            var first = start.PlusMonths(index);
            var middle = (X(LocalDate.Max(first, course.Start).PlusDays(-1)) + X(LocalDate.Min(first.With(DateAdjusters.EndOfMonth), course.End))) / 2;
            yield return Shapes.Text("muted", middle, Bottom + 17, $"{first.Month}", 12, Palette.Muted, "middle");
            if (first.Year != year) yield return Shapes.Text("muted", middle, Bottom + 33, $"{first.Year}", 12, Palette.Muted, "middle");
            year = first.Year;
        }
    }

    private IEnumerable<XElement> Bands()
    {
        foreach (var run in Runs(point => point.Figures.Lower is not null))
        {
            if (run.All(point => point.Figures.Undetermined == 0)) continue;
            var upper = run.Select(point => At(point.Day, ChartText.Exact(point.Figures.Upper!.Value))).ToList();
            var lower = run.Select(point => At(point.Day, ChartText.Exact(point.Figures.Lower!.Value))).Reverse().ToList();
            // One day alone is no surface.
            if (run.Count == 1) yield return Shapes.Path("band-line", $"M{upper[0]}L{lower[0]}", "none", Palette.Sure, 3, "2 2");
            else yield return Shapes.Path("band", $"M{string.Join('L', upper.Concat(lower))}Z", $"url(#{_hatch})", Palette.Sure, 0.6);
        }
    }

    private IEnumerable<XElement> Target()
    {
        foreach (var run in Runs(point => point.Figures.Target is not null))
        {
            var days = run.Select(point => At(point.Day, TargetOf(point)));
            // What is in force on the last day is what the rest of the cycle is held against.
            var end = run[^1] == _points[^1] ? course.End : run[^1].Day;
            yield return Shapes.Path("target-line", $"M{string.Join('L', days.Append(At(end, TargetOf(run[^1]))))}", "none", Palette.Ink, 1.4, "5 4");
        }
        if (_points is not [{ Day: var first }, ..] || _points[^1].Figures.Target is not { } target) yield break;
        yield return Shapes.Rimmed(Shapes.Text("muted", X(first) + 8, Y((double)target.Percent) + 15, words.Target(target), 12, Palette.Ink));
    }

    private IEnumerable<XElement> Line() => Runs(point => point.Figures.Percentage is not null).Select(run =>
        Shapes.Path("sure-line", $"M{string.Join('L', run.Select(point => At(point.Day, ChartText.Exact(point.Figures.Percentage!.Value))))}", "none", Palette.Sure, 2.4));

    private IEnumerable<XElement> Dots() => _points.Where(point => point.Figures.Percentage is not null)
        .Select(point => Shapes.Dot("sure", X(point.Day), Y(ChartText.Exact(point.Figures.Percentage!.Value)), 3.4, Palette.Sure, Say(point)));

    private IEnumerable<XElement> Last()
    {
        if (_points is [.., { Figures.Percentage: { } rate } last]) yield return Shapes.Text("ink", X(last.Day) + 8, Y(ChartText.Exact(rate)) + 5, words.Percent(rate), 15, Palette.Ink);
    }

    /// <summary>The points that lie side by side and have something.</summary>
    private IEnumerable<List<CoursePoint>> Runs(Func<CoursePoint, bool> has)
    {
        var run = new List<CoursePoint>();
        foreach (var point in _points)
        {
            if (has(point)) run.Add(point);
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
        if (run.Count > 0) yield return run;
    }

    private string Say(CoursePoint point) => $"{Days.Of(point.Day)}: {words.Figures(point.Figures)}";

    private string At(LocalDate day, double percent) => $"{Shapes.Number(X(day))} {Shapes.Number(Y(percent))}";

    // A day's figures stand at its end.
    private double X(LocalDate day) => Left + ((Right - Left) * (Period.DaysBetween(course.Start, day) + 1) / (Period.DaysBetween(course.Start, course.End) + 1));

    private static double Y(double percent) => Bottom - ((Bottom - Top) * percent / 100);

    private static double TargetOf(CoursePoint point) => (double)point.Figures.Target!.Value.Percent;
}
