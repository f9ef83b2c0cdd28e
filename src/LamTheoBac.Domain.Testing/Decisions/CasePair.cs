namespace LamTheoBac.Domain.Testing.Decisions;

/// <summary>Two cases that differ in one factor only and have different outcomes; a leaf is true in one and false in the other.</summary>
/// <param name="WhenTrue">The case in which it is true.</param>
/// <param name="WhenFalse">The case in which it is false.</param>
internal readonly record struct CasePair(long WhenTrue, long WhenFalse);
