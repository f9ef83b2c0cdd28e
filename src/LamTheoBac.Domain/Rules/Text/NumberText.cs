using System.Globalization;

namespace LamTheoBac.Domain.Rules.Text;

/// <summary>The forms of numbers in rules.</summary>
internal static class NumberText
{
    private const int TargetDecimals = 4;

    /// <summary>The whole number of 64 bits; null where it is beyond them.</summary>
    public static long? Read(ReadOnlySpan<char> digits) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The target of this many percent; null where it is above 100 or has more than four decimals.</summary>
    public static TargetPercentage? ReadTarget(ReadOnlySpan<char> percent)
    {
        var point = percent.IndexOf('.');
        var decimals = point < 0 ? 0 : percent.Length - point - 1;
        if (decimals > TargetDecimals || Read(point < 0 ? percent : percent[..point]) is not (>= 0 and <= 100)) return null;
        var value = decimal.Parse(percent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return value <= 100 ? TargetPercentage.Of(value) : null;
    }
}
