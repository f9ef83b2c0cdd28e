using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Cli.Rendering;

/// <summary>The figures of one measure as of one day.</summary>
internal sealed record CoursePoint(LocalDate Day, Coverage Figures);
