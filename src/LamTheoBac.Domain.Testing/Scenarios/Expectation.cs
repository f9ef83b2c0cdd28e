using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>What a scenario expects of a subject under a measure (kết quả mong đợi). Equality is by both.</summary>
/// <param name="Outcome">The class.</param>
/// <param name="Clause">The position of the <c>exclude</c> or <c>except</c> line among its kind, from 0; null where any will do.</param>
public sealed record Expectation(Outcome Outcome, int? Clause = null)
{
    /// <summary>Whether a subject classified so is what was expected.</summary>
    public bool Allows(Classification found) => found.Outcome == Outcome && (Clause is null || Clause == found.Clause);
}
