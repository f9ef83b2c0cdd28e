using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Figures;

/// <summary>The part of one cause in the change of a figure (phần do một nguyên nhân). Equality is by all of it.</summary>
/// <param name="Cause">What changed.</param>
/// <param name="Before">The counts before the step.</param>
/// <param name="After">The counts after it.</param>
/// <param name="Moves">Who is classified otherwise: in the tree order of the earlier state, then those who stand at the organization in the later one only, in its tree order.</param>
public sealed record FigureStep(FigureCause Cause, Tally Before, Tally After, ValueList<SubjectMove> Moves)
{
    /// <summary>The percentage before the step; null when the denominator is 0.</summary>
    public CoverageRate? PercentageBefore => CoverageRate.Of(Before.Met, Before.Denominator);

    /// <summary>The percentage after the step; null when the denominator is 0.</summary>
    public CoverageRate? PercentageAfter => CoverageRate.Of(After.Met, After.Denominator);

    /// <summary>What the step adds to the percentage; null where there is no percentage before it or after it, even where nobody moves.</summary>
    public PercentagePoints? Change => PercentageBefore is { } before && PercentageAfter is { } after ? after.Minus(before) : null;
}
