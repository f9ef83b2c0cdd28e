using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Rendering;

/// <summary>
/// How the figures of one organization went through the cycle: as they stood at each month's end, and as of the report's day. Every
/// day is evaluated anew, with the register as it is known now.
/// </summary>
internal sealed class YearCourse
{
    /// <summary>How many days before the report's are evaluated at most; of a longer cycle every second month's end is taken, or every third.</summary>
    private const int MostDays = 12;

    private readonly Dictionary<Measure, List<CoursePoint>> _points;

    private YearCourse(CoverageReport report)
    {
        _points = report.Book.Measures.ToDictionary(measure => measure, _ => new List<CoursePoint>());
        Start = LocalDate.Min(report.Cycle.Start, report.AsOf);
        End = LocalDate.Max(report.Cycle.End, report.AsOf);
    }

    /// <summary>The first day of the cycle; the report's day where that is earlier.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day of the cycle; the report's day where that is later.</summary>
    public LocalDate End { get; }

    /// <summary>The points of a measure by day; a day on which the organization does not stand in the tree has none.</summary>
    public IReadOnlyList<CoursePoint> this[Measure measure] => _points[measure];

    /// <param name="register">What the report was made of.</param>
    /// <param name="report">The figures of the last day.</param>
    /// <param name="organization">Whose figures are followed.</param>
    /// <param name="progress">Called with each day before it is evaluated.</param>
    public static YearCourse Of(Register register, CoverageReport report, OrganizationId organization, Action<string> progress)
    {
        var course = new YearCourse(report);
        foreach (var day in DaysBefore(report))
        {
            progress(Days.Of(day));
            course.Add(new CoverageEngine().Evaluate(report.Book, FactTable.Of(register, report.Book, report.Cycle, day)), organization);
        }
        course.Add(report, organization);
        return course;
    }

    private static IEnumerable<LocalDate> DaysBefore(CoverageReport report)
    {
        var ends = MonthEnds(report.Cycle.Start).TakeWhile(day => day <= report.Cycle.End && day < report.AsOf).ToList();
        var step = Math.Max(1, (ends.Count + MostDays - 1) / MostDays);
        return ends.Where((_, index) => (index + 1) % step == 0);
    }

    private static IEnumerable<LocalDate> MonthEnds(LocalDate start)
    {
        for (var end = start.With(DateAdjusters.EndOfMonth); ; end = end.PlusDays(1).With(DateAdjusters.EndOfMonth)) yield return end;
    }

    private void Add(CoverageReport report, OrganizationId organization)
    {
        if (report.Tree.PositionOf(organization) is not { } position) return;
        foreach (var (measure, points) in _points) points.Add(new CoursePoint(report.AsOf, report.At(position, measure)));
    }
}
