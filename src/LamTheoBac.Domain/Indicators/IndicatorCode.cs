namespace LamTheoBac.Domain.Indicators;

/// <summary>
/// The key of one of the 27 indicators (27 biểu hiện): group and ordinal, <c>I.1</c> to <c>III.9</c>. Ordered by group,
/// then ordinal. <c>default</c> is I.1.
/// </summary>
public readonly record struct IndicatorCode : IComparable<IndicatorCode>
{
    private const int PerGroup = 9;

    /// <summary>How many indicators there are.</summary>
    public const int Count = 3 * PerGroup;

    private IndicatorCode(int index) => Index = index;

    /// <summary>The position among the 27, from 0; not an official number.</summary>
    public int Index { get; }

    /// <summary>The group.</summary>
    public IndicatorGroup Group => (IndicatorGroup)((Index / PerGroup) + 1);

    /// <summary>The ordinal within the group, 1 to 9.</summary>
    public int Ordinal => (Index % PerGroup) + 1;

    /// <summary>The indicator of this group and ordinal.</summary>
    /// <exception cref="ArgumentException">The group is none of its enum, or the ordinal lies outside 1 to 9.</exception>
    public static IndicatorCode Of(IndicatorGroup group, int ordinal) =>
        new((((int)Guard.Against.EnumOutOfRange(group) - 1) * PerGroup) + Guard.Against.OutOfRange(ordinal, nameof(ordinal), 1, PerGroup) - 1);

    /// <summary>The indicator at this position among the 27.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside 0 to 26.</exception>
    public static IndicatorCode At(int index) => new(Guard.Against.OutOfRange(index, nameof(index), 0, Count - 1));

    /// <summary>Reads a code such as <c>II.3</c>; null when it is none.</summary>
    public static IndicatorCode? TryParse(ReadOnlySpan<char> text)
    {
        for (var index = 0; index < Count; index++)
            if (text.SequenceEqual(new IndicatorCode(index).ToString()))
                return new IndicatorCode(index);
        return null;
    }

    /// <inheritdoc/>
    public int CompareTo(IndicatorCode other) => Index.CompareTo(other.Index);

    /// <summary>The code, e.g. <c>II.3</c>.</summary>
    public override string ToString() => $"{new string('I', (int)Group)}.{Ordinal}";
}
