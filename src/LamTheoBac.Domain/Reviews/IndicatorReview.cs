using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Reviews;

/// <summary>
/// The collective review of an organization against the 27 indicators (kiểm điểm tập thể theo 27 biểu hiện), and what
/// came of it. It is about the organization as a collective; there is none for a person, by design. Equality is by all of it.
/// </summary>
/// <remarks>INVARIANT: what is remedied was found, and what was found was examined.</remarks>
public abstract record IndicatorReview
{
    private protected IndicatorReview(OrganizationId organization, CycleId cycle, LocalDate heldOn, IndicatorSet examined, IndicatorSet found)
    {
        Organization = organization;
        Cycle = cycle;
        HeldOn = heldOn;
        Examined = examined;
        Found = found;
    }

    /// <summary>Which organization reviewed itself.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The cycle that was reviewed.</summary>
    public CycleId Cycle { get; }

    /// <summary>The day it was held.</summary>
    public LocalDate HeldOn { get; }

    /// <summary>The indicators it examined; at least one.</summary>
    public IndicatorSet Examined { get; }

    /// <summary>Those it found in itself as a collective; empty when it found none.</summary>
    public IndicatorSet Found { get; }

    /// <summary>Those of the found that it has remedied; empty while none is.</summary>
    public abstract IndicatorSet Remedied { get; }

    /// <summary>Those of the found that are still to be remedied.</summary>
    public IndicatorSet Outstanding => Found.Except(Remedied);

    /// <summary>The record that a register counts.</summary>
    public IndicatorReviewRecord Record => IndicatorReviewRecord.Of(Organization, Cycle, HeldOn, Examined, Found, Remedied);
}
