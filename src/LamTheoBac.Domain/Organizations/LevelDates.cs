using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Organizations;

/// <summary>
/// Between which days the rules know each level (thời hạn của các cấp) (DOMAIN.md section 2): dated data that a host may replace. A level used
/// outside its days is a warning, never an error.
/// </summary>
public sealed class LevelDates
{
    private static readonly LocalDate TwoTierGovernment = new(2025, 7, 1);
    private readonly IReadOnlyDictionary<OrganizationLevel, Validity> _dates;

    private LevelDates(IReadOnlyDictionary<OrganizationLevel, Validity> dates) => _dates = dates;

    /// <summary>The days known at the time of writing: the district until 2025-07-01, the commune since; the subordinate committee since 2026.</summary>
    public static LevelDates Known { get; } = new(new Dictionary<OrganizationLevel, Validity>
    {
        [OrganizationLevel.District] = Validity.Between(LocalDate.MinIsoValue, TwoTierGovernment),
        [OrganizationLevel.Commune] = Validity.Since(TwoTierGovernment),
        [OrganizationLevel.SubordinateCommittee] = Validity.Since(new LocalDate(2026, 1, 1)),
    });

    /// <summary>Days of a host's own; a level that is not among them is known always.</summary>
    public static LevelDates Of(IReadOnlyDictionary<OrganizationLevel, Validity> dates) =>
        new(new Dictionary<OrganizationLevel, Validity>(Guard.Against.Null(dates)));

    /// <summary>The days on which the rules know this level; null when it is known always.</summary>
    public Validity? Of(OrganizationLevel level) => _dates.TryGetValue(level, out var dates) ? dates : null;

    /// <summary>Whether the rules know this level on every day of the interval.</summary>
    public bool Cover(OrganizationLevel level, Validity used) =>
        used.IsEmpty || Of(level) is not { } known || (used.From >= known.From && (known.To is not { } end || used.To <= end));
}
