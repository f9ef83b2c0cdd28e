using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis;

/// <summary>What happens to one measure between two rule books (thay đổi của một chỉ tiêu). Equality is by all of it.</summary>
/// <param name="Id">The measure.</param>
/// <param name="Basis">Whether it speaks of persons or of organizations; a measure that changes its basis is removed and added.</param>
/// <param name="Change">How it differs.</param>
/// <param name="Parts">What is written otherwise; empty where nothing is, and of a measure that only one book has.</param>
/// <param name="Flows">
/// Every way in which a possible subject is classified by both books, in the order of the outcomes; the others cannot happen. Empty of
/// a measure that only one book has, that is the same, or that was not decided.
/// </param>
public sealed record MeasureDiff(MeasureId Id, SubjectBasis Basis, MeasureChange Change, ValueList<MeasurePart> Parts, ValueList<OutcomeFlow> Flows)
{
    /// <summary>The flow of the smallest subject that is now classified otherwise; null where none can be.</summary>
    public OutcomeFlow? SmallestMove => Flows.Where(flow => flow.IsMove).MinBy(flow => flow.Witness.Weight);
}
