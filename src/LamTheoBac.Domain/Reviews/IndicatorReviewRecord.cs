using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Reviews;

/// <summary>An organization's collective review against the 27 indicators (kiểm điểm theo 27 biểu hiện): one row of indicator-reviews.csv. There is none for a person, by design.</summary>
public sealed record IndicatorReviewRecord
{
    private IndicatorReviewRecord(OrganizationId organization, CycleId cycle, LocalDate on, IndicatorSet examined, IndicatorSet found, IndicatorSet remedied)
    {
        Organization = organization;
        Cycle = cycle;
        On = on;
        Examined = examined;
        Found = found;
        Remedied = remedied;
    }

    /// <summary>Which organization reviewed itself.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The cycle that was reviewed.</summary>
    public CycleId Cycle { get; }

    /// <summary>The day it was held.</summary>
    public LocalDate On { get; }

    /// <summary>The indicators it examined.</summary>
    public IndicatorSet Examined { get; }

    /// <summary>Those it found in itself as a collective.</summary>
    public IndicatorSet Found { get; }

    /// <summary>Those it has remedied.</summary>
    public IndicatorSet Remedied { get; }

    /// <summary>A collective review of this organization.</summary>
    /// <exception cref="ArgumentException">An id or a text is empty, or a value is none of its enum.</exception>
    public static IndicatorReviewRecord Of(OrganizationId organization, CycleId cycle, LocalDate on, IndicatorSet examined, IndicatorSet found, IndicatorSet remedied) =>
        new(Guard.Against.Default(organization), Guard.Against.Default(cycle), on, examined, found, remedied);
}
