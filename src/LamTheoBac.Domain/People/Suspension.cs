using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.People;

/// <summary>Suspension of a member from activity for a while (đình chỉ sinh hoạt); the person stays a member.</summary>
public sealed record Suspension
{
    private Suspension(PersonId person, Validity during)
    {
        Person = person;
        During = during;
    }

    /// <summary>Whose it is.</summary>
    public PersonId Person { get; }

    /// <summary>The days on which it holds.</summary>
    public Validity During { get; }

    /// <summary>A suspension of this person.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or a value is none of its enum.</exception>
    public static Suspension Of(PersonId person, Validity during) => new(Guard.Against.Default(person), during);
}
