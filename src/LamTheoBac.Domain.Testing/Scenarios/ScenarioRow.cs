using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>One made-up subject of a scenario (trường hợp): its values and what is expected of it. Equality is by all of it but the place in the text.</summary>
/// <param name="Subject">What the subject is called, NFC; never a real person.</param>
/// <param name="Values">The values, in the order of the table's attributes.</param>
/// <param name="Expected">What is expected, in the order of the table's measures; null where nothing is.</param>
public sealed record ScenarioRow(string Subject, ValueList<AttributeValue> Values, ValueList<Expectation?> Expected)
{
    /// <summary>Where it stands in the text; <see cref="FaultPlace.Whole"/> for one that was generated.</summary>
    public FaultPlace Place { get; internal init; } = new FaultPlace.Whole();

    /// <summary>Whether the other is the same case; the place is ignored.</summary>
    public bool Equals(ScenarioRow? other) => other is not null && Subject == other.Subject && Values == other.Values && Expected == other.Expected;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Subject, Values, Expected);
}
