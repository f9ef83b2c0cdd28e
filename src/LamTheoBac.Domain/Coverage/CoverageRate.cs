using System.Globalization;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Coverage;

/// <summary>
/// An exact share, part of a whole (tỷ lệ đạt), rounded only when shown (RULES.md section 5). Ordered and equal by its
/// value: 1 of 2 equals 2 of 4. <c>default</c> is no share and throws when it is used.
/// </summary>
public readonly struct CoverageRate : IEquatable<CoverageRate>, IComparable<CoverageRate>
{
    /// <summary>The most decimals with which a percentage is shown.</summary>
    public const int MostDecimals = 4;

    private readonly long _whole;

    private CoverageRate(long part, long whole)
    {
        Part = part;
        _whole = whole;
    }

    /// <summary>The part, 0 to <see cref="Whole"/>.</summary>
    public long Part { get; }

    /// <summary>The whole, at least 1.</summary>
    public long Whole => _whole > 0 ? _whole : throw new InvalidOperationException("a default rate is no share");

    /// <summary>This part of this whole; null when the whole is 0, because nothing of nothing is neither 0% nor 100%.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part lies outside 0 to the whole.</exception>
    public static CoverageRate? Of(long part, long whole)
    {
        Guard.Against.OutOfRange(part, nameof(part), 0, Guard.Against.Negative(whole));
        return whole == 0 ? null : new CoverageRate(part, whole);
    }

    /// <summary>Whether it is at least the target, compared exactly.</summary>
    public bool Reaches(TargetPercentage target) => (Int128)Part * 100 * TargetPercentage.PerPercent >= (Int128)target.TenThousandths * Whole;

    /// <summary>The difference to another share in percentage points.</summary>
    public PercentagePoints Minus(CoverageRate other) => PercentagePoints.Between(other, this);

    /// <summary>
    /// The percentage in the culture's digits without a percent sign: with at most this many decimals, trailing zeros
    /// dropped; below 100% never shown as 100, above 0% never as 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The decimals lie outside 0 to 4.</exception>
    public string Show(int decimals, Rounding rounding, CultureInfo culture)
    {
        Guard.Against.OutOfRange(decimals, nameof(decimals), 0, MostDecimals);
        var steps = 1;
        for (var i = 0; i < decimals; i++) steps *= 10;
        var hundred = 100L * steps;
        var exact = (Int128)Part * hundred;
        var shown = (long)(rounding == Rounding.HalfUp ? ((2 * exact) + Whole) / (2 * (Int128)Whole) : exact / Whole);
        if (shown == hundred && Part < Whole) shown--;
        if (shown == 0 && Part > 0) shown++;
        return (shown / (decimal)steps).ToString("0.####", Guard.Against.Null(culture));
    }

    /// <inheritdoc/>
    public int CompareTo(CoverageRate other) => ((Int128)Part * other.Whole).CompareTo((Int128)other.Part * Whole);

    /// <inheritdoc/>
    public bool Equals(CoverageRate other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CoverageRate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var divisor = (long)System.Numerics.BigInteger.GreatestCommonDivisor(Part, Whole);
        return HashCode.Combine(Part / divisor, Whole / divisor);
    }

    /// <summary>Whether both are the same share.</summary>
    public static bool operator ==(CoverageRate left, CoverageRate right) => left.Equals(right);

    /// <summary>Whether they are different shares.</summary>
    public static bool operator !=(CoverageRate left, CoverageRate right) => !left.Equals(right);

    /// <summary>Part and whole, e.g. <c>35/35</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}/{_whole}");
}
