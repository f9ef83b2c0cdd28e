using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules.Prose;

/// <summary>A measure in full sentences (diễn giải chỉ tiêu). Equality is by all of it.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Lines">What it says, its own name and title first.</param>
public sealed record MeasureProse(MeasureId Measure, ValueList<ProseLine> Lines);
