using LamTheoBac.Domain.Analysis.Figures;

namespace LamTheoBac.Cli.Rendering;

/// <summary>What is counted of the difference between two rule books.</summary>
/// <param name="Figures">By both books over the later state.</param>
/// <param name="Comparison">By the earlier book over the earlier state, and by the later one over the later; null where no earlier state is asked for.</param>
internal sealed record DiffCounts(DiffFigures Figures, FigureComparison? Comparison);
