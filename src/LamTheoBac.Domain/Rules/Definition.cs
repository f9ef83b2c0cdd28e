namespace LamTheoBac.Domain.Rules;

/// <summary>A criterion with a name (định nghĩa), <c>define NAME: criterion</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Criterion">What it stands for.</param>
public sealed record Definition(DefinitionName Name, Criterion Criterion)
{
    /// <summary>The comments that stand with it; not part of equality.</summary>
    internal Comments Comments { get; init; } = Comments.None;

    /// <summary>Whether the other has the same name and criterion; comments are ignored.</summary>
    public bool Equals(Definition? other) => other is not null && Name == other.Name && Criterion.Equals(other.Criterion);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Criterion);
}
