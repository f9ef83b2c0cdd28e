namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>Which values an attribute can have at a subject that is counted.</summary>
/// <param name="CanBeAbsent">Whether it can be known to have no value.</param>
/// <param name="CanBeUnknown">Whether it can be that nobody reported it.</param>
/// <param name="Minimum">The least whole number; long.MinValue where there is no bound.</param>
/// <param name="Maximum">The greatest whole number; long.MaxValue where there is no bound.</param>
/// <param name="IsOnRecord">Whether a day lies on the as-of date or before.</param>
internal sealed record AttributeTraits(
    bool CanBeAbsent = true, bool CanBeUnknown = true, long Minimum = long.MinValue, long Maximum = long.MaxValue, bool IsOnRecord = false)
{
    /// <summary>Of an attribute that the library knows nothing of: anything.</summary>
    public static AttributeTraits Any { get; } = new();

    /// <summary>Of an attribute that always has a value.</summary>
    public static AttributeTraits Always { get; } = new(CanBeAbsent: false, CanBeUnknown: false);

    /// <summary>Of a boolean that is true, false, or not reported.</summary>
    public static AttributeTraits Reported { get; } = new(CanBeAbsent: false);

    /// <summary>Of a number of things on record, unknown until it is reported.</summary>
    public static AttributeTraits Count { get; } = new(CanBeAbsent: false, Minimum: 0);

    /// <summary>Of a day of something on record.</summary>
    public static AttributeTraits DayOnRecord { get; } = new(IsOnRecord: true);

    /// <summary>Of a value that is there or not, but never unknown.</summary>
    public static AttributeTraits Settled { get; } = new(CanBeUnknown: false);
}
