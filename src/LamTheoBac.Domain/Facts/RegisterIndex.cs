using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Reviews;
using LamTheoBac.Domain.Standards;
using LamTheoBac.Domain.Supervision;

namespace LamTheoBac.Domain.Facts;

/// <summary>The records of a register by whose they are, each list in the order in which it was given.</summary>
internal sealed class RegisterIndex(RegisterContents contents)
{
    public ILookup<PersonId, Membership> Memberships { get; } = contents.Memberships.ToLookup(record => record.Person);

    public ILookup<PersonId, Assignment> Assignments { get; } = contents.Assignments.ToLookup(record => record.Person);

    public ILookup<PersonId, Exemption> Exemptions { get; } = contents.Exemptions.ToLookup(record => record.Person);

    public ILookup<PersonId, Suspension> Suspensions { get; } = contents.Suspensions.ToLookup(record => record.Person);

    public ILookup<SubjectId, CommitmentDocument> Plans { get; } = contents.Plans.ToLookup(record => record.Subject);

    public ILookup<SubjectId, SelfReviewRecord> Reviews { get; } = contents.Reviews.ToLookup(record => record.Subject);

    public ILookup<SubjectId, StudySession> StudySessions { get; } = contents.StudySessions.ToLookup(record => record.Subject);

    public ILookup<OrganizationId, IndicatorReviewRecord> IndicatorReviews { get; } = contents.IndicatorReviews.ToLookup(record => record.Organization);

    public ILookup<OrganizationId, StandardSetRecord> Standards { get; } = contents.Standards.ToLookup(record => record.Organization);

    public ILookup<OrganizationId, ShortcomingRecord> Shortcomings { get; } = contents.Shortcomings.ToLookup(record => record.Organization);

    public ILookup<OrganizationId, PressingIssueRecord> PressingIssues { get; } = contents.PressingIssues.ToLookup(record => record.Organization);

    public ILookup<OrganizationId, InspectionRecord> Inspections { get; } = contents.Inspections.ToLookup(record => record.Organization);

    public ILookup<OrganizationId, Succession> Successions { get; } = contents.Successions.ToLookup(record => record.Predecessor);

    public Dictionary<(SubjectId Subject, AttributeName Attribute), AttributeValue> Facts { get; } =
        contents.Facts.ToDictionary(record => (record.Subject, record.Attribute), record => record.Value);
}
