namespace LamTheoBac.Domain.Rules;

public sealed partial class RuleBook
{
    /// <summary>Whether the other says the same in the same words.</summary>
    public bool Equals(RuleBook? other) =>
        ReferenceEquals(this, other) || (other is not null && HeaderEquals(other) && Definitions.Equals(other.Definitions) && Measures.Equals(other.Measures));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleBook);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Title, Issuer, InForce, Reading, Definitions.Count, Measures.Count);

    private bool HeaderEquals(RuleBook other) =>
        Name == other.Name && Title == other.Title && Issuer == other.Issuer && Citations.Equals(other.Citations)
        && InForce == other.InForce && Reading == other.Reading && Attributes.Equals(other.Attributes)
        && StatedRounding == other.StatedRounding && StatedDecimals == other.StatedDecimals;
}
