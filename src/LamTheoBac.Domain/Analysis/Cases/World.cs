using LamTheoBac.Domain.Cycles;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>A cycle and a day that the anchors of rules stand for, while the cases of a measure are gone through.</summary>
/// <param name="Cycle">What <c>cycle.start</c> and <c>cycle.end</c> are.</param>
/// <param name="AsOf">What <c>as-of</c> is; facts lie on that day or before.</param>
internal sealed record World(CommitmentCycle Cycle, LocalDate AsOf);
