namespace LamTheoBac.Domain.Testing.Decisions;

/// <summary>That a leaf decides, and how purely.</summary>
/// <param name="OtherChanges">The fewest other leaves that change with it while it decides.</param>
/// <param name="Pair">Two cases that show it.</param>
internal sealed record FoundPair(int OtherChanges, CasePair Pair);
