using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Decisions;

/// <summary>
/// A criterion on an attribute, and two cases that differ in that attribute and what is related to it only, in one of which
/// it is true, in the other false, and whose outcomes differ (điều kiện). Equality is by all of it.
/// </summary>
/// <param name="Leaf">The criterion.</param>
/// <param name="Verdict">Whether it can decide.</param>
/// <param name="WhenTrue">The position of the case in which it is true, from 0; null where it does not decide here.</param>
/// <param name="WhenFalse">The position of the case in which it is false, from 0; null where it does not decide here.</param>
/// <param name="AlsoChanging">The other criteria that cannot but change between the two cases, or become unknown: the fewest possible.</param>
/// <param name="OtherCycle">A cycle in which it decides; null unless it decides on other days only.</param>
/// <param name="OtherAsOf">The day of that cycle on which it decides; null unless it decides on other days only.</param>
public sealed record DecidingLeaf(
    Criterion Leaf, LeafVerdict Verdict, int? WhenTrue, int? WhenFalse, ValueList<Criterion> AlsoChanging, CommitmentCycle? OtherCycle = null, LocalDate? OtherAsOf = null);
