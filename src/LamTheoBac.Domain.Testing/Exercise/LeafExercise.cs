using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Testing.Exercise;

/// <summary>What cases make of one criterion on an attribute (mức thử của một điều kiện). Equality is by all of it.</summary>
/// <param name="Leaf">The criterion.</param>
/// <param name="True">In how many cases it is true.</param>
/// <param name="False">In how many cases it is false.</param>
/// <param name="Unknown">In how many cases it is unknown.</param>
/// <param name="Decides">
/// Whether among the cases of one cycle and day there are two that show it to decide, as <see cref="Decisions.DecidingCases"/> says what
/// that means; null where the measure has more possible cases than are gone through, so that nothing is said.
/// </param>
public sealed record LeafExercise(Criterion Leaf, int True, int False, int Unknown, bool? Decides);
