using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Advice;

/// <summary>
/// An organization of these levels meets every month (sinh hoạt chi bộ định kỳ hằng tháng). It speaks of whole months only:
/// over by the day, within the cycle and the days of the rule, and with the organization at such a level on each of their days.
/// </summary>
public sealed record MonthlyMeeting : CharterRule
{
    private MonthlyMeeting(ValueList<OrganizationLevel> levels, Citation? citation, Validity during, bool allowsConsent)
        : base(citation, during, allowsConsent) => Levels = levels;

    /// <summary>The levels that it speaks of.</summary>
    public ValueList<OrganizationLevel> Levels { get; }

    /// <summary>A rule for these levels.</summary>
    /// <exception cref="ArgumentException">There is no level, or one is none of its enum.</exception>
    public static MonthlyMeeting Of(IEnumerable<OrganizationLevel> levels, Citation? citation, Validity during, bool allowsConsent = false) =>
        new(AdviceLevels.Of(levels), citation, during, allowsConsent);

    internal override (AdviceKind Kind, AdviceGround Ground)? Find(AdviceSource source, int position)
    {
        if (!Levels.Contains(source.LevelOf(position)) || source.MeetingsOf(position) is not { } held) return null;
        var missing = source.MonthsOver.Where(month => !held.Contains(month) && Holds(month) && source.IsThroughout(position, month, Levels)).ToValueList();
        return missing.Count > 0 ? (AdviceKind.MonthWithoutMeeting, new AdviceGround.Months(missing)) : null;
    }

    private bool Holds(YearMonth month) => During.Contains(month.OnDayOfMonth(1)) && During.Contains(month.ToDateInterval().End);
}
