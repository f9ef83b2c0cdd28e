using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Advice;

/// <summary>What a finding rests on (căn cứ của lưu ý): what was found and what was expected. A closed hierarchy; equality is by all of it.</summary>
public abstract record AdviceGround
{
    private AdviceGround() { }

    /// <summary>A number of members (số đảng viên) beside a threshold.</summary>
    /// <param name="Counted">Who was counted, in tree order and by id within an organization; the number found is how many they are.</param>
    /// <param name="Threshold">The number of the rule: <see cref="MinimumMembers.Least"/> or <see cref="CommitteeThreshold.From"/>.</param>
    public sealed record Headcount(ValueList<PersonId> Counted, int Threshold) : AdviceGround;

    /// <summary>Months in each of which (các tháng thiếu sinh hoạt) a meeting was expected.</summary>
    /// <param name="WithoutMeeting">Those without one, in order; at least one.</param>
    public sealed record Months(ValueList<YearMonth> WithoutMeeting) : AdviceGround;

    /// <summary>A level beside its days (cấp dùng ngoài thời hạn).</summary>
    /// <param name="Level">The level on the day.</param>
    /// <param name="Known">The days on which the rules know it.</param>
    public sealed record LevelDays(OrganizationLevel Level, Validity Known) : AdviceGround;
}
