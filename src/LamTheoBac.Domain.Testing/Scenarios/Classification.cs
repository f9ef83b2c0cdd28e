using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>
/// How a subject is classified by a measure, and by which line (kết quả phân loại), RULES.md section 4. Equality is by all
/// of it. <c>default</c> is no classification: no line has the number 0.
/// </summary>
/// <param name="Outcome">The class.</param>
/// <param name="Line">The line of RULES.md section 4 that decided, 1 to 9.</param>
/// <param name="Clause">The position of the <c>exclude</c> or <c>except</c> line that applies, among its kind, from 0; null where none does.</param>
public readonly record struct Classification(Outcome Outcome, int Line, int? Clause);
