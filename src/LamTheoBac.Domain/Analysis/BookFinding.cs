using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Analysis;

/// <summary>One thing that is odd about a rule book (phát hiện khi kiểm tra sổ quy tắc). Equality is by all of it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Measure">The measure; null for a definition.</param>
/// <param name="Clause">The position of the <c>exclude</c> or <c>except</c> line among its kind, from 0; null where none is meant.</param>
/// <param name="Other">The other of two measures that are the same, or that could not be compared; null otherwise.</param>
/// <param name="Definition">The unused definition; null otherwise.</param>
/// <param name="Witness">
/// The smallest subject that shows it: of an exclusion that never applies, one of whom its criterion holds all the same;
/// of a population that always holds, one of it; of clauses that swallow all, one that is swallowed; of <c>met</c>, one in the
/// denominator; of two measures that are the same, one that both count. Null where no subject can show anything.
/// </param>
public sealed record BookFinding(FindingKind Kind, MeasureId? Measure, int? Clause = null, MeasureId? Other = null, DefinitionName? Definition = null, Witness? Witness = null);
