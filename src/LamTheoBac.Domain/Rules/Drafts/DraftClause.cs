namespace LamTheoBac.Domain.Rules.Drafts;

/// <summary>An unchecked population, exclude, except or met clause.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Criterion">Its criterion; null where it could not be read, which is a fault already.</param>
/// <param name="Because">Its reason, if any.</param>
/// <param name="Word">Its first word.</param>
internal sealed record DraftClause(ClauseKind Kind, Criterion? Criterion, string? Because, Placed<string> Word)
{
    public Comments Comments { get; init; } = Comments.None;
}
