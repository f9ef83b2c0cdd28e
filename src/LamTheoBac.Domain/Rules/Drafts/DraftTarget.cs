namespace LamTheoBac.Domain.Rules.Drafts;

/// <summary>An unchecked target; the place is that of its day.</summary>
internal sealed record DraftTarget(TargetPercentage Percentage, LocalDate? From, SourcePlace Place = default);
