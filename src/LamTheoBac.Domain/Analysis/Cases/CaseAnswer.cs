using System.Numerics;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>What going through all cases showed.</summary>
/// <param name="Cases">How many possible cases there are.</param>
/// <param name="Witnesses">For each event the smallest case in which it happens; null where it never does.</param>
internal sealed record CaseAnswer(BigInteger Cases, IReadOnlyList<Witness?> Witnesses);
