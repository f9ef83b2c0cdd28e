using System.Globalization;
using System.Numerics;

namespace LamTheoBac.Domain.Coverage.Figures;

/// <summary>
/// A percentage as somebody printed it (tỷ lệ công bố): its value and the number of its decimals. Equality is by both,
/// so 97.8 differs from 97.80. <c>default</c> is 0 without decimals.
/// </summary>
public readonly record struct PrintedPercentage
{
    /// <summary>The most decimals.</summary>
    public const int MostDecimals = 9;

    /// <summary>The most percent; more than 100, because reports also print what was reached of a target.</summary>
    public const int MostPercent = 1_000_000;

    private PrintedPercentage(long units, int decimals)
    {
        Units = units;
        Decimals = decimals;
    }

    /// <summary>The number of printed decimals, 0 to 9.</summary>
    public int Decimals { get; }

    /// <summary>The value in percent, 0 to 1,000,000.</summary>
    public decimal Percent => Units / (decimal)StepsOf(Decimals);

    /// <summary>The value in units of the last printed digit.</summary>
    internal long Units { get; }

    /// <summary>This many percent, printed with the decimals that the number has: <c>97.80m</c> has two.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside 0 to 1,000,000 or has more than nine decimals.</exception>
    public static PrintedPercentage Of(decimal percent)
    {
        Guard.Against.OutOfRange(percent, nameof(percent), 0m, MostPercent);
        Guard.Against.OutOfRange((int)percent.Scale, nameof(percent), 0, MostDecimals);
        return new((long)(percent * (decimal)StepsOf(percent.Scale)), percent.Scale);
    }

    /// <summary>The digits with the culture's decimal sign, all printed decimals, no groups and no percent sign.</summary>
    public string Show(CultureInfo culture) => Percent.ToString(string.Create(CultureInfo.InvariantCulture, $"F{Decimals}"), Guard.Against.Null(culture));

    /// <summary>The percentage in the invariant culture, e.g. <c>97.80%</c>.</summary>
    public override string ToString() => Show(CultureInfo.InvariantCulture) + "%";

    /// <summary>The percentage of a part, at most the whole, rounded to some decimals.</summary>
    internal static PrintedPercentage Rounded(long part, long whole, int decimals, FigureRounding rounding)
    {
        var down = BigInteger.DivRem(100 * StepsOf(decimals) * part, whole, out var rest);
        var isUp = rounding switch
        {
            FigureRounding.HalfAwayFromZero => 2 * rest >= whole,
            FigureRounding.HalfToEven => down.IsEven ? 2 * rest > whole : 2 * rest >= whole,
            FigureRounding.Up => rest > 0,
            _ => false,
        };
        return new((long)(isUp ? down + 1 : down), decimals);
    }

    /// <summary>Into how many steps these decimals divide one percent.</summary>
    internal static BigInteger StepsOf(int decimals) => BigInteger.Pow(10, decimals);
}
