using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Domain.Analysis;

/// <summary>A way in which subjects can be classified before and after a change of rules (dòng chuyển giữa các diện). Equality is by all of it.</summary>
/// <param name="From">The class under the earlier book.</param>
/// <param name="To">The class under the later book; may be the same.</param>
/// <param name="Witness">The smallest subject that goes this way.</param>
public sealed record OutcomeFlow(Outcome From, Outcome To, Witness Witness)
{
    /// <summary>Whether the class changes.</summary>
    public bool IsMove => From != To;
}
