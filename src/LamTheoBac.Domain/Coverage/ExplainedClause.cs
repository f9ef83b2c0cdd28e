using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage;

/// <summary>One clause of a measure (mệnh đề đã giải thích) for one subject.</summary>
/// <param name="Role">Which part of the measure it is.</param>
/// <param name="Because">The reason given with an <c>exclude</c> or <c>except</c>; null otherwise.</param>
/// <param name="Explained">Its criterion with the truth of every part.</param>
public sealed record ExplainedClause(ClauseRole Role, string? Because, ExplainedCriterion Explained)
{
    /// <summary>The truth of the whole clause, before <c>unknown counts as no</c> is applied.</summary>
    public Truth Truth => Explained.Truth;
}
