using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Domain.Testing.Exercise;

/// <summary>What cases make of one clause of a measure (mức thử của một điều khoản), in numbers of cases. Equality is by all of it.</summary>
/// <param name="Role">Which part of the measure it is.</param>
/// <param name="Clause">The position of an <c>exclude</c> or <c>except</c> line among its kind, from 0; null of the others.</param>
/// <param name="True">In how many it is true.</param>
/// <param name="False">In how many it is false; an unknown one counts here under <c>unknown counts as no</c>.</param>
/// <param name="Unknown">In how many it is unknown.</param>
/// <param name="Decided">How many it decided: by being false or unknown as population, by being true or unknown as exclusion or exception, in any way as what is met where no exception is true or unknown.</param>
public sealed record ClauseExercise(ClauseRole Role, int? Clause, int True, int False, int Unknown, int Decided);
