using System.Numerics;

namespace LamTheoBac.Domain.Coverage.Figures;

/// <summary>
/// The exact percentages that a print stands for, between two ends counted in parts of one percent. The upper end never
/// belongs to it.
/// </summary>
/// <param name="Scale">How many parts one percent has.</param>
/// <param name="Lower">The lower end; below 0 where a print rounds to 0.</param>
/// <param name="HasLower">Whether the lower end belongs to it.</param>
/// <param name="Upper">The upper end; null where there is none.</param>
internal sealed record PercentageBand(BigInteger Scale, BigInteger Lower, bool HasLower, BigInteger? Upper)
{
    private BigInteger Hundred => 100 * Scale;

    /// <summary>Whether no part of a whole lies in it, however large either is.</summary>
    public bool IsAboveEveryShare => HasLower ? Lower > Hundred : Lower >= Hundred;

    public static PercentageBand Of(ReportedFigure figure)
    {
        var (from, to) = (figure.Printed, figure.PrintedTo ?? figure.Printed);
        var steps = PrintedPercentage.StepsOf(Math.Max(from.Decimals, to.Decimals));
        // Half a unit of a last digit is whole in these parts.
        var (halfOfFrom, halfOfTo) = (steps / PrintedPercentage.StepsOf(from.Decimals), steps / PrintedPercentage.StepsOf(to.Decimals));
        var (low, high) = (2 * from.Units * halfOfFrom, 2 * to.Units * halfOfTo);
        var scale = 2 * steps;
        return figure.Hedge switch
        {
            FigureHedge.About => new(scale, low - (2 * halfOfFrom), HasLower: false, high + (2 * halfOfTo)),
            FigureHedge.MoreThan => new(scale, low, HasLower: false, Upper: null),
            FigureHedge.LessThan => new(scale, BigInteger.Zero, HasLower: true, high),
            FigureHedge.AtLeast => new(scale, low, HasLower: true, Upper: null),
            _ => new(scale, low - halfOfFrom, HasLower: true, high + halfOfTo),
        };
    }

    /// <summary>Whether this part of this whole, which is not 0, lies in it.</summary>
    public bool Contains(BigInteger part, BigInteger whole) =>
        (HasLower ? Hundred * part >= Lower * whole : Hundred * part > Lower * whole) && (Upper is not { } upper || Hundred * part < upper * whole);

    /// <summary>The parts of this whole, which is not 0, that lie in it; null when none does.</summary>
    public CountInterval? PartsOf(BigInteger whole)
    {
        var first = HasLower ? Ceiling(Lower * whole, Hundred) : Floor(Lower * whole, Hundred) + 1;
        var last = Upper is { } upper ? BigInteger.Min(Ceiling(upper * whole, Hundred) - 1, whole) : whole;
        return CountInterval.Between(BigInteger.Max(first, 0), last);
    }

    /// <summary>The wholes, at least 1, of which this part lies in it; null when none does.</summary>
    public CountInterval? WholesOf(BigInteger part)
    {
        var least = BigInteger.Max(part, 1);
        if (Upper is { } upper)
        {
            if (upper.IsZero) return null;
            least = BigInteger.Max(least, Floor(Hundred * part, upper) + 1);
        }
        if (Lower > 0) return CountInterval.Between(least, HasLower ? Floor(Hundred * part, Lower) : Ceiling(Hundred * part, Lower) - 1);
        return Contains(part, least) ? CountInterval.Between(least, to: null) : null;
    }

    private static BigInteger Floor(BigInteger value, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(value, divisor, out var rest);
        return rest < 0 ? quotient - 1 : quotient;
    }

    private static BigInteger Ceiling(BigInteger value, BigInteger divisor) => -Floor(-value, divisor);
}
