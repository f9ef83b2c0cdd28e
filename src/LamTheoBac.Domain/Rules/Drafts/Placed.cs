namespace LamTheoBac.Domain.Rules.Drafts;

/// <summary>Something with the place where it stood.</summary>
internal readonly record struct Placed<T>(T Value, SourcePlace Place);
