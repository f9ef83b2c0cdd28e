using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Figures;

/// <summary>
/// Why a percentage is another one in a later state (phân tích thay đổi số liệu): the change of one measure at one organization
/// with its subtree, taken apart step by step into what the rules, the facts, the reorganization and the population do.
/// Exact: every subject stands in the steps that change its class, and the parts sum to the whole without rounding.
/// Equality is by all of it.
/// </summary>
/// <remarks>
/// The order of the steps is fixed, and the parts depend on it: with the facts before the rules they would be others of the same sum.
/// What two causes do only together falls to the later step. What a reorganization changes about those who stay
/// (the level of their organization, its number of members, whose return covers them) falls to the facts.
/// </remarks>
public sealed record FigureChange
{
    internal FigureChange(OrganizationId organization, MeasureId measure, ValueList<FigureStep> steps)
    {
        Organization = organization;
        Measure = measure;
        Steps = steps;
    }

    /// <summary>The organization.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The measure.</summary>
    public MeasureId Measure { get; }

    /// <summary>The four steps, in the order of <see cref="FigureCause"/>; each begins with the counts with which the one before it ends.</summary>
    public ValueList<FigureStep> Steps { get; }

    /// <summary>The step of a cause.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cause is none of its enum.</exception>
    public FigureStep this[FigureCause cause] => Steps[(int)Guard.Against.EnumOutOfRange(cause)];

    /// <summary>The counts of the earlier state; nobody where it does not have the organization.</summary>
    public Tally Before => Steps[0].Before;

    /// <summary>The counts of the later state; nobody where it does not have the organization.</summary>
    public Tally After => Steps[^1].After;

    /// <summary>The whole change of the percentage; null where one of the states has none.</summary>
    public PercentagePoints? Change => Steps[0].PercentageBefore is { } before && Steps[^1].PercentageAfter is { } after ? after.Minus(before) : null;

    /// <summary>
    /// The exact sum of the parts, which is <see cref="Change"/>; null where some step has no part, because there is no percentage
    /// before or after it. Then the change is not decomposed, even where it exists.
    /// </summary>
    public PercentagePoints? SumOfParts =>
        Steps.All(step => step.Change is not null) ? Steps.Aggregate(default(PercentagePoints), (sum, step) => sum.Plus(step.Change!.Value)) : null;
}
