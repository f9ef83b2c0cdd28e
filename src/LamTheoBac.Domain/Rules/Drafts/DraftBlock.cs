namespace LamTheoBac.Domain.Rules.Drafts;

/// <summary>An unchecked definition or measure.</summary>
internal abstract record DraftBlock;
