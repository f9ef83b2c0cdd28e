namespace LamTheoBac.Domain.Rules;

/// <summary>A definition or a measure of a book, by its index among its kind; a list of them is the order in which the blocks stand.</summary>
internal readonly record struct BookBlock(bool IsMeasure, int Index);
