using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.People;

/// <summary>Exemption of a person from party work and activity for a while (miễn công tác và sinh hoạt đảng).</summary>
public sealed record Exemption
{
    private Exemption(PersonId person, Validity during, ExemptionReason reason)
    {
        Person = person;
        During = during;
        Reason = reason;
    }

    /// <summary>Whose it is.</summary>
    public PersonId Person { get; }

    /// <summary>The days on which it holds.</summary>
    public Validity During { get; }

    /// <summary>Why.</summary>
    public ExemptionReason Reason { get; }

    /// <summary>An exemption of this person.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or a value is none of its enum.</exception>
    public static Exemption Of(PersonId person, Validity during, ExemptionReason reason) => new(Guard.Against.Default(person), during, Guard.Against.EnumOutOfRange(reason));
}
