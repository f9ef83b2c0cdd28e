using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.People;

/// <summary>The assignment of a person to an organization for a while (phân công sinh hoạt hoặc công tác). A person has at most one primary and at most one workplace assignment a day.</summary>
public sealed record Assignment
{
    private Assignment(PersonId person, OrganizationId organization, AssignmentRole role, Validity during)
    {
        Person = person;
        Organization = organization;
        Role = role;
        During = during;
    }

    /// <summary>Whose it is.</summary>
    public PersonId Person { get; }

    /// <summary>Where to.</summary>
    public OrganizationId Organization { get; }

    /// <summary>Party activity, temporary activity or workplace.</summary>
    public AssignmentRole Role { get; }

    /// <summary>The days on which it holds.</summary>
    public Validity During { get; }

    /// <summary>An assignment of this person.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or a value is none of its enum.</exception>
    public static Assignment Of(PersonId person, OrganizationId organization, AssignmentRole role, Validity during) => new(Guard.Against.Default(person), Guard.Against.Default(organization), Guard.Against.EnumOutOfRange(role), during);
}
