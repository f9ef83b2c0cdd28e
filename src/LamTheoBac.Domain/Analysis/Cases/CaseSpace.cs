using System.Numerics;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>
/// All cases that criteria can tell apart and that are possible in one world: the product of independent factors.
/// </summary>
/// <param name="World">What the anchors stand for.</param>
/// <param name="Factors">The factors, in the order of their first attribute.</param>
internal sealed record CaseSpace(World World, IReadOnlyList<Factor> Factors)
{
    /// <summary>How many cases there are.</summary>
    public BigInteger Count => Factors.Aggregate(BigInteger.One, (product, factor) => product * factor.States.Count);

    /// <summary>Tells spaces apart by the truths that their cases can have; worlds that differ in days alone have one.</summary>
    public string Fingerprint => string.Join('|', Factors.Select(factor => factor.Fingerprint));
}
