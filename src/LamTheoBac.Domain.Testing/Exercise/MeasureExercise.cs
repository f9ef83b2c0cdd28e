using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Exercise;

/// <summary>How much of a measure some scenarios exercise (mức thử của một chỉ tiêu). Equality is by all of it.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Cases">How many possible cases expect something of it.</param>
/// <param name="Clauses">Population, exclusions, met, exceptions.</param>
/// <param name="Leaves">Every criterion on an attribute, in the order in which the measure first names it.</param>
public sealed record MeasureExercise(Measure Measure, int Cases, ValueList<ClauseExercise> Clauses, ValueList<LeafExercise> Leaves);
