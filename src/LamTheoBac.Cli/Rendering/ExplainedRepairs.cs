using LamTheoBac.Domain.Analysis.Repairs;
using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Cli.Rendering;

/// <summary>The smallest repairs where they say something: of who should have met the measure and has not, or of whom nobody knows.</summary>
internal static class ExplainedRepairs
{
    /// <summary>The repairs; null of everybody else.</summary>
    public static SubjectRepairs? Of(CoverageReport report, Explanation explanation) =>
        explanation is { Unplaced: null, Outcome: Outcome.NotMet or Outcome.Undetermined } ? SubjectRepairs.Of(report, explanation.Subject, explanation.Measure.Id) : null;
}
