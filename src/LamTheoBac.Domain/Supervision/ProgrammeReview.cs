using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Supervision;

/// <summary>
/// An organization's interim or final review of how a document was carried out over a period (sơ kết, tổng kết): planned and held.
/// Usual periods are of 1, 3, 5 or 10 years; any is allowed. Equality is by all of it.
/// </summary>
public abstract record ProgrammeReview
{
    private protected ProgrammeReview(OrganizationId organization, ProgrammeReviewKind kind, Citation about, Validity period, LocalDate plannedFor)
    {
        Organization = organization;
        Kind = kind;
        About = about;
        Period = period;
        PlannedFor = plannedFor;
    }

    /// <summary>Which organization reviews.</summary>
    public OrganizationId Organization { get; }

    /// <summary>Interim or final.</summary>
    public ProgrammeReviewKind Kind { get; }

    /// <summary>The document whose carrying out is reviewed.</summary>
    public Citation About { get; }

    /// <summary>The days under review; always with an end, and never empty.</summary>
    public Validity Period { get; }

    /// <summary>The day it was planned for.</summary>
    public LocalDate PlannedFor { get; }

    /// <summary>An interim review lies on the first day of its period or later, a final one on the last day or later.</summary>
    private protected static Reasons Check(ProgrammeReviewKind kind, Validity period, LocalDate day, string field)
    {
        var first = kind == ProgrammeReviewKind.Final ? period.To!.Value.PlusDays(-1) : period.From;
        return new Reasons().Require(day >= first, LifeCycleFaultCodes.OutsideDays, field, day, $"{Validity.Since(first)}");
    }
}
