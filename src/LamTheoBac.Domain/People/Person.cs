using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.People;

/// <summary>
/// A person (người), known by an opaque id: no name, no score, no finding. What holds only for a while stands in records of its
/// own (<see cref="Membership"/>, <see cref="Assignment"/>, <see cref="Exemption"/>, <see cref="Suspension"/>).
/// </summary>
public sealed record Person
{
    private Person(PersonId id, Reported<PersonCategories> categories)
    {
        Id = id;
        Categories = categories;
    }

    /// <summary>The person's id.</summary>
    public PersonId Id { get; }

    /// <summary>The staff categories; absent means none, unknown makes each of them unknown.</summary>
    public Reported<PersonCategories> Categories { get; }

    /// <summary>A person with these categories.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static Person Of(PersonId id, Reported<PersonCategories> categories = default) => new(Guard.Against.Default(id), categories);
}
