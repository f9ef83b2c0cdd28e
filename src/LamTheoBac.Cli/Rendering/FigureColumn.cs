namespace LamTheoBac.Cli.Rendering;

/// <summary>A column of a table of figures.</summary>
/// <param name="Title">What stands above it.</param>
/// <param name="IsNumber">Whether it holds numbers, to be set under each other.</param>
internal sealed record FigureColumn(string Title, bool IsNumber);
