namespace LamTheoBac.Domain.Testing.Decisions;

/// <summary>Two states of a leaf's factor, the leaf true in one and false in the other.</summary>
/// <param name="WhenTrue">The state in which it is true.</param>
/// <param name="WhenFalse">The state in which it is false.</param>
/// <param name="OtherChanges">How many other leaves of the factor differ between them.</param>
internal readonly record struct StatePair(int WhenTrue, int WhenFalse, int OtherChanges);
