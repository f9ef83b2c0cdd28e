using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Cli.Rendering;

/// <summary>One measure at one organization in two states.</summary>
/// <param name="Before">The earlier figure; null where the earlier state has not the organization, or the earlier book not the measure.</param>
/// <param name="After">The later figure; null likewise.</param>
/// <param name="Change">What changes the one into the other; null where only one of the books has the measure.</param>
internal sealed record ComparedFigure(Coverage? Before, Coverage? After, FigureChange? Change)
{
    /// <summary>Whether anybody is classified otherwise, or only one of the books has the measure.</summary>
    public bool Moves => Change is null ? (Before ?? After) is not null : Change.Steps.Any(step => step.Moves.Count > 0);

    public static ComparedFigure Of(FigureComparison comparison, OrganizationId organization, MeasureDiff measure) => new(
        Side(comparison.Before, organization, measure),
        Side(comparison.After, organization, measure),
        measure.Change is MeasureChange.Added or MeasureChange.Removed ? null : comparison[organization, measure.Id]);

    private static Coverage? Side(CoverageReport report, OrganizationId organization, MeasureDiff measure) =>
        report.Tree.PositionOf(organization) is { } position && report.Book.Find(measure.Id) is { } found && found.Basis == measure.Basis ? report.At(position, found) : null;
}
