using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Facts;

/// <summary>What is known of one person as of a day in a cycle (dữ kiện về một người) (DATA.md, attributes of a person).</summary>
public sealed class PersonFacts : SubjectFacts
{
    private readonly Person _person;
    private readonly Placement _placement;

    internal PersonFacts(FactSnapshot snapshot, Person person, Placement placement)
        : base(snapshot, person.Id, placement.Position)
    {
        _person = person;
        _placement = placement;
    }

    /// <inheritdoc/>
    public override SubjectBasis Basis => SubjectBasis.Person;

    /// <summary>Why the person has no place in the tree; null when there is one.</summary>
    public UnplacedReason? Unplaced => _placement.Reason;

    /// <summary>The status of the membership that holds; null for who is no member.</summary>
    public MembershipStatus? Status => Index.Memberships[_person.Id].FirstOrDefault(membership => membership.During.Contains(Snapshot.AsOf))?.Status;

    /// <summary>Whether a membership holds (đảng viên).</summary>
    public bool IsPartyMember => Status is not null;

    /// <summary>Whether an exemption holds (miễn công tác, sinh hoạt đảng).</summary>
    public bool IsExempt => Index.Exemptions[_person.Id].Any(exemption => exemption.During.Contains(Snapshot.AsOf));

    /// <summary>Whether a suspension holds (đình chỉ sinh hoạt).</summary>
    public bool IsSuspended => Index.Suspensions[_person.Id].Any(suspension => suspension.During.Contains(Snapshot.AsOf));

    /// <summary>Whether a temporary assignment holds (sinh hoạt đảng tạm thời nơi khác).</summary>
    public bool IsTemporarilyElsewhere => Index.Assignments[_person.Id].Any(assignment => assignment.Role == AssignmentRole.Temporary && assignment.During.Contains(Snapshot.AsOf));

    /// <summary>The first day of the first membership begun by the day of the facts.</summary>
    public Reported<LocalDate> MemberSince => Index.Memberships[_person.Id]
        .Where(membership => membership.During.From <= Snapshot.AsOf)
        .Aggregate(Reported<LocalDate>.Absent, (first, next) => first.IsKnown && first.Value <= next.During.From ? first : Reported<LocalDate>.Known(next.During.From));

    /// <summary>The first day of the assignment that places the person; absent without a place.</summary>
    public Reported<LocalDate> JoinedOn => _placement.Through is { } through ? Reported<LocalDate>.Known(through.During.From) : Reported<LocalDate>.Absent;

    internal PersonId Person => _person.Id;

    private RegisterIndex Index => Snapshot.Register.Index;

    /// <summary>Whether the person is of this staff category; unknown when the categories are.</summary>
    public Reported<bool> IsOf(PersonCategories category) =>
        _person.Categories.IsUnknown ? Reported<bool>.Unknown : Reported<bool>.Known(_person.Categories.IsKnown && _person.Categories.Value.HasFlag(category));
}
