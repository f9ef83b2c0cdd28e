using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Standards;
using LamTheoBac.Domain.Supervision;

namespace LamTheoBac.Domain.Facts;

/// <summary>
/// Everything that a register is made of (nội dung sổ theo dõi), one list a kind, as in the data folder of DATA.md. A list left out means that
/// nothing of that kind exists; only <see cref="Returns"/> tells "left out" from "empty".
/// </summary>
public sealed record RegisterContents
{
    /// <summary>The periods of the organizations (organizations.csv).</summary>
    public required IReadOnlyList<OrganizationPeriod> Organizations { get; init; }

    /// <summary>Who answers for whom after a merger or split (successions.csv).</summary>
    public IReadOnlyList<Succession> Successions { get; init; } = [];

    /// <summary>The persons (people.csv).</summary>
    public IReadOnlyList<Person> People { get; init; } = [];

    /// <summary>Their memberships (memberships.csv).</summary>
    public IReadOnlyList<Membership> Memberships { get; init; } = [];

    /// <summary>Their assignments (assignments.csv).</summary>
    public IReadOnlyList<Assignment> Assignments { get; init; } = [];

    /// <summary>Their exemptions (exemptions.csv).</summary>
    public IReadOnlyList<Exemption> Exemptions { get; init; } = [];

    /// <summary>Their suspensions (suspensions.csv).</summary>
    public IReadOnlyList<Suspension> Suspensions { get; init; } = [];

    /// <summary>Plans and pledges (plans.csv).</summary>
    public IReadOnlyList<CommitmentDocument> Plans { get; init; } = [];

    /// <summary>Self-reviews (reviews.csv).</summary>
    public IReadOnlyList<SelfReviewRecord> Reviews { get; init; } = [];

    /// <summary>Attendances at study sessions (study.csv).</summary>
    public IReadOnlyList<StudySession> StudySessions { get; init; } = [];

    /// <summary>Collective reviews against the 27 indicators (indicator-reviews.csv).</summary>
    public IReadOnlyList<IndicatorReviewRecord> IndicatorReviews { get; init; } = [];

    /// <summary>Sets of ethical standards (standards.csv).</summary>
    public IReadOnlyList<StandardSetRecord> Standards { get; init; } = [];

    /// <summary>Shortcomings (shortcomings.csv).</summary>
    public IReadOnlyList<ShortcomingRecord> Shortcomings { get; init; } = [];

    /// <summary>Pressing issues (pressing-issues.csv).</summary>
    public IReadOnlyList<PressingIssueRecord> PressingIssues { get; init; } = [];

    /// <summary>Inspections and supervisions (inspections.csv).</summary>
    public IReadOnlyList<InspectionRecord> Inspections { get; init; } = [];

    /// <summary>Values of declared attributes (facts.csv).</summary>
    public IReadOnlyList<RecordedFact> Facts { get; init; } = [];

    /// <summary>Cycles with a window of their own (cycles.csv); four-digit years need none.</summary>
    public IReadOnlyList<CommitmentCycle> Cycles { get; init; } = [];

    /// <summary>The last days for the duties of the cycles (deadlines.csv), at most one an organization, cycle and topic.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>The attributes that <see cref="Facts"/> may speak of: <c>RuleBook.Attributes</c>.</summary>
    public IReadOnlyList<AttributeDeclaration> DeclaredAttributes { get; init; } = [];

    /// <summary>
    /// The returns handed in (returns.csv). Null: returns are not followed, and what is not on record did not happen.
    /// A list, also an empty one: of whom no return is in, what is not on record is unknown.
    /// </summary>
    public IReadOnlyList<SubmittedReturn>? Returns { get; init; }
}
