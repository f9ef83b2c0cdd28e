using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Cli.Rendering;

/// <summary>A row of a table of figures.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Level">How far it is set in.</param>
/// <param name="Coverage">The figures; null for a heading.</param>
internal sealed record FigureRow(string Name, int Level, Coverage? Coverage);
