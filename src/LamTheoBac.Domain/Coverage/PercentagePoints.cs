using System.Globalization;
using System.Numerics;

namespace LamTheoBac.Domain.Coverage;

/// <summary>
/// The exact difference of two shares in percentage points (điểm phần trăm), a type of its own so that it is not taken
/// for a percentage. Equality is by value. <c>default</c> is no difference.
/// </summary>
public readonly struct PercentagePoints : IEquatable<PercentagePoints>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    private PercentagePoints(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        _numerator = numerator / divisor;
        _denominator = denominator / divisor;
    }

    /// <summary>From the one share to the other: positive when it grew.</summary>
    public static PercentagePoints Between(CoverageRate before, CoverageRate after) => new(
        100 * (((BigInteger)after.Part * before.Whole) - ((BigInteger)before.Part * after.Whole)), (BigInteger)before.Whole * after.Whole);

    /// <summary>The numerator of the points in lowest terms; negative when the share fell, 0 when it stayed.</summary>
    public BigInteger Numerator => _numerator;

    /// <summary>The denominator of the points in lowest terms; at least 1.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>-1 when it fell, 1 when it grew, 0 when it stayed.</summary>
    public int Sign => _numerator.Sign;

    /// <summary>The exact sum of both.</summary>
    internal PercentagePoints Plus(PercentagePoints other) =>
        _denominator.IsZero ? other
        : other._denominator.IsZero ? this
        : new((_numerator * other._denominator) + (other._numerator * _denominator), _denominator * other._denominator);

    /// <summary>The points in the culture's digits with a sign, half away from zero, with at most this many decimals, 0 to 4.</summary>
    public string Show(int decimals, CultureInfo culture)
    {
        Guard.Against.OutOfRange(decimals, nameof(decimals), 0, CoverageRate.MostDecimals);
        var steps = BigInteger.Pow(10, decimals);
        var rounded = ((2 * BigInteger.Abs(_numerator) * steps) + Denominator) / (2 * Denominator);
        return ((decimal)(Sign * rounded) / (decimal)steps).ToString("+0.####;-0.####;0", Guard.Against.Null(culture));
    }

    /// <inheritdoc/>
    public bool Equals(PercentagePoints other) => _numerator == other._numerator && (Sign == 0 || _denominator == other._denominator);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PercentagePoints other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Sign == 0 ? 0 : HashCode.Combine(_numerator, _denominator);

    /// <summary>Whether both are the same difference.</summary>
    public static bool operator ==(PercentagePoints left, PercentagePoints right) => left.Equals(right);

    /// <summary>Whether they are different differences.</summary>
    public static bool operator !=(PercentagePoints left, PercentagePoints right) => !left.Equals(right);

    /// <summary>The points with four decimals in the invariant culture.</summary>
    public override string ToString() => Show(CoverageRate.MostDecimals, CultureInfo.InvariantCulture);
}
