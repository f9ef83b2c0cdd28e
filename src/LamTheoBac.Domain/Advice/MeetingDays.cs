using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Advice;

/// <summary>
/// The days on which an organization is known to have met (các ngày sinh hoạt chi bộ), all of them: a month without a day
/// had no meeting. Of an organization without such a record nothing is known. Equality is by all of it.
/// </summary>
public sealed record MeetingDays
{
    private MeetingDays(OrganizationId organization, ValueList<LocalDate> days)
    {
        Organization = organization;
        Days = days;
    }

    /// <summary>Who met.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The days in order, none twice; empty when it is known not to have met.</summary>
    public ValueList<LocalDate> Days { get; }

    /// <summary>The meeting days of this organization, in any order.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static MeetingDays Of(OrganizationId organization, IEnumerable<LocalDate> days) =>
        new(Guard.Against.Default(organization), Guard.Against.Null(days).Distinct().Order().ToValueList());
}
