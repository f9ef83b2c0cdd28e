namespace LamTheoBac.Domain.Rules;

/// <summary>A target in percent (mục tiêu), 0 to 100 with at most four decimals, kept exactly as ten-thousandths of a percent. <c>default</c> is 0%.</summary>
public readonly record struct TargetPercentage
{
    /// <summary>Ten-thousandths of a percent in one percent.</summary>
    public const int PerPercent = 10_000;

    private TargetPercentage(int tenThousandths) => TenThousandths = tenThousandths;

    /// <summary>The target in ten-thousandths of a percent, 0 to 1,000,000.</summary>
    public int TenThousandths { get; }

    /// <summary>The target in percent.</summary>
    public decimal Percent => TenThousandths / (decimal)PerPercent;

    /// <summary>A target of this many percent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside 0 to 100 or has more than four decimals.</exception>
    public static TargetPercentage Of(decimal percent)
    {
        var scaled = Guard.Against.OutOfRange(percent, nameof(percent), 0m, 100m) * PerPercent;
        if (scaled != decimal.Truncate(scaled)) throw new ArgumentOutOfRangeException(nameof(percent), percent, "a target has at most four decimals");
        return new((int)scaled);
    }

    /// <summary>The target in the invariant culture without trailing zeros, e.g. <c>97.5%</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Percent:0.####}%");
}
