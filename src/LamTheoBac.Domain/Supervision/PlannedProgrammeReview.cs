using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;
using OneOf;

namespace LamTheoBac.Domain.Supervision;

/// <summary>An interim or final review that is planned and not held yet (sơ kết, tổng kết theo kế hoạch).</summary>
public sealed record PlannedProgrammeReview : ProgrammeReview
{
    private PlannedProgrammeReview(OrganizationId organization, ProgrammeReviewKind kind, Citation about, Validity period, LocalDate plannedFor)
        : base(organization, kind, about, period, plannedFor)
    {
    }

    /// <summary>Plans one (lập kế hoạch). Refused for a day on which it could not be held: a final review before the last day of the period, an interim one before its first.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>, the citation null, the kind none of its enum, or the period has no end or no day.</exception>
    public static OneOf<PlannedProgrammeReview, Refusal> Plan(OrganizationId organization, ProgrammeReviewKind kind, Citation about, Validity period, LocalDate plannedFor)
    {
        Guard.Against.Default(organization);
        Guard.Against.EnumOutOfRange(kind);
        Guard.Against.Null(about);
        if (period.To is null || period.IsEmpty) throw new ArgumentException("a period under review needs an end and at least one day", nameof(period));
        return Check(kind, period, plannedFor, nameof(plannedFor)).Or(() => new PlannedProgrammeReview(organization, kind, about, period, plannedFor));
    }

    /// <summary>Holds it (tiến hành), on the planned day or any other. Refused for a final review before the last day of the period, for an interim one before its first.</summary>
    public OneOf<HeldProgrammeReview, Refusal> Hold(LocalDate on) =>
        Check(Kind, Period, on, nameof(on)).Or(() => new HeldProgrammeReview(this, on));
}
