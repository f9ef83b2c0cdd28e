using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.People;

/// <summary>Party membership of a person for a while (đảng tịch). The intervals of one person never overlap.</summary>
public sealed record Membership
{
    private Membership(PersonId person, MembershipStatus status, Validity during)
    {
        Person = person;
        Status = status;
        During = during;
    }

    /// <summary>Whose it is.</summary>
    public PersonId Person { get; }

    /// <summary>Probationary or official.</summary>
    public MembershipStatus Status { get; }

    /// <summary>The days on which it holds.</summary>
    public Validity During { get; }

    /// <summary>A membership of this person.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or a value is none of its enum.</exception>
    public static Membership Of(PersonId person, MembershipStatus status, Validity during) => new(Guard.Against.Default(person), Guard.Against.EnumOutOfRange(status), during);
}
