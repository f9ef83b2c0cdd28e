using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage;

/// <summary>
/// The figures of one measure (số liệu của một chỉ tiêu) at one organization with its subtree (RULES.md section 5): counts, from which everything
/// else follows exactly. Equality is by all of them.
/// </summary>
public sealed record Coverage
{
    internal Coverage(ValueList<long> excludedBy, ValueList<long> exceptedBy, long met, long notMet, long undetermined, TargetPercentage? target)
    {
        ExcludedBy = excludedBy;
        ExceptedBy = exceptedBy;
        Tally = new Tally(excludedBy.Sum(), exceptedBy.Sum(), met, notMet, undetermined);
        Target = target;
    }

    /// <summary>The counts.</summary>
    public Tally Tally { get; }

    /// <summary>How many each <c>exclude</c> line took out, in written order; a subject counts under the first that is true.</summary>
    public ValueList<long> ExcludedBy { get; }

    /// <summary>How many each <c>except</c> line excused, in written order; a subject counts under the first that is true.</summary>
    public ValueList<long> ExceptedBy { get; }

    /// <summary>The target in force on the day; null when there is none.</summary>
    public TargetPercentage? Target { get; }

    /// <summary>Everybody who is not outside.</summary>
    public long Population => Tally.Population;

    /// <summary>How many an exclusion took out.</summary>
    public long Excluded => Tally.Excluded;

    /// <summary>How many an exception excused.</summary>
    public long Excepted => Tally.Excepted;

    /// <summary>The numerator.</summary>
    public long Met => Tally.Met;

    /// <summary>How many should have and did not.</summary>
    public long NotMet => Tally.NotMet;

    /// <summary>How many cannot be decided.</summary>
    public long Undetermined => Tally.Undetermined;

    /// <summary>Of whom the percentage speaks.</summary>
    public long Denominator => Tally.Denominator;

    /// <summary>Met of the denominator; null when the denominator is 0.</summary>
    public CoverageRate? Percentage => CoverageRate.Of(Met, Denominator);

    /// <summary>The least that the percentage can become when everything undetermined is known; null when there is nobody.</summary>
    public CoverageRate? Lower => CoverageRate.Of(Met, Denominator + Undetermined);

    /// <summary>The most that the percentage can become when everything undetermined is known; null when there is nobody.</summary>
    public CoverageRate? Upper => CoverageRate.Of(Met + Undetermined, Denominator + Undetermined);

    /// <summary>How the figures stand to the target; null without a target.</summary>
    public TargetStanding? Standing => Target is not { } target ? null : StandingTo(target);

    /// <summary>How many more must move from not met to met for the percentage to reach the target, 0 when it does; null without a target or a percentage.</summary>
    public long? Shortfall
    {
        get
        {
            if (Target is not { } target || Denominator == 0) return null;
            var whole = (Int128)100 * TargetPercentage.PerPercent;
            var needed = (((Int128)target.TenThousandths * Denominator) + whole - 1) / whole;
            return (long)Int128.Max(0, needed - Met);
        }
    }

    private TargetStanding StandingTo(TargetPercentage target) =>
        Percentage is not { } percentage ? TargetStanding.NotApplicable
        : Lower!.Value.Reaches(target) ? TargetStanding.Reached
        : percentage.Reaches(target) ? TargetStanding.ReachedSoFar
        : Upper!.Value.Reaches(target) ? TargetStanding.MissedSoFar
        : TargetStanding.Missed;
}
