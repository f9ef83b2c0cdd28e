namespace LamTheoBac.Domain.Rules.Prose;

/// <summary>One line of prose (dòng diễn giải). What stands deeper belongs to the line above it that stands less deep. Equality is by both.</summary>
/// <param name="Level">How far it is set in, from 0.</param>
/// <param name="Text">What it says; one line, never empty.</param>
public sealed record ProseLine(int Level, string Text);
