using System.Globalization;
using System.Numerics;

namespace LamTheoBac.Domain.Coverage.Figures;

/// <summary>
/// The whole numbers between two ends, both included (khoảng số lượng). Ends can lie beyond 64 bits. Equality is by
/// the ends; <c>default</c> holds every number from 0.
/// </summary>
public readonly record struct CountInterval
{
    private CountInterval(BigInteger from, BigInteger? to)
    {
        From = from;
        To = to;
    }

    /// <summary>The first, at least 0.</summary>
    public BigInteger From { get; }

    /// <summary>The last; null where there is none.</summary>
    public BigInteger? To { get; }

    /// <summary>The numbers from one to another; null where the second is below the first.</summary>
    internal static CountInterval? Between(BigInteger from, BigInteger? to) => to < from ? null : new CountInterval(from, to);

    /// <summary>Whether a number lies in it.</summary>
    public bool Contains(BigInteger count) => count >= From && (To is not { } to || count <= to);

    /// <summary>Both ends, e.g. <c>44867..44872</c>, without the second where there is none.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From}..{To}");
}
