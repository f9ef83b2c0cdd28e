using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Benchmarks.National;

/// <summary>
/// A member as a host would hold one: null where nobody reported, <see cref="NoDay"/> where there is known to be no
/// such day. Days are numbers since 1970-01-01.
/// </summary>
internal sealed class Member
{
    public const int NoDay = int.MaxValue;

    public required SubjectId Id { get; init; }

    public required OrganizationId Organization { get; init; }

    /// <summary>The position of the organization in the tree.</summary>
    public required int Cell { get; init; }

    public bool? PartyMember { get; init; }

    public bool? Probationary { get; init; }

    public bool? Exempt { get; init; }

    public bool? Suspended { get; init; }

    public bool? Elsewhere { get; init; }

    public bool? PlanRegistered { get; init; }

    public bool? PlanApproved { get; init; }

    public bool? PledgeSigned { get; init; }

    public int? PlanRegisteredOn { get; init; }

    public int? PledgeSignedOn { get; init; }

    public int? ReviewCount { get; init; }

    public int? StudyCount { get; init; }

    public int? StudyTopics { get; init; }
}
