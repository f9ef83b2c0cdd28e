namespace LamTheoBac.Domain.Rules;

/// <summary>An <c>exclude</c> or <c>except</c> line of a measure (mệnh đề loại trừ, ngoại lệ).</summary>
/// <param name="Criterion">When it applies.</param>
/// <param name="Because">The reason to be shown, NFC; null when none is given.</param>
public sealed record Clause(Criterion Criterion, string? Because = null)
{
    /// <summary>The comments that stand with it; not part of equality.</summary>
    internal Comments Comments { get; init; } = Comments.None;

    /// <summary>Whether the other has the same criterion and reason; comments are ignored.</summary>
    public bool Equals(Clause? other) => other is not null && Criterion.Equals(other.Criterion) && Because == other.Because;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Criterion, Because);
}
