using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Benchmarks.National;

/// <summary>What is known of a member, as values of the attributes that the rules ask. The values of one hold until the next is asked.</summary>
internal sealed class MemberValues
{
    private static readonly string[] FlagColumns = [nameof(Member.PartyMember), nameof(Member.Probationary), nameof(Member.Exempt), nameof(Member.Suspended), nameof(Member.Elsewhere), nameof(Member.PlanRegistered), nameof(Member.PlanApproved), nameof(Member.PledgeSigned)];

    private static readonly string[] NumberColumns = [nameof(Member.ReviewCount), nameof(Member.StudyCount), nameof(Member.StudyTopics)];

    private static readonly string[] DayColumns = [nameof(Member.PlanRegisteredOn), nameof(Member.PledgeSignedOn)];

    private readonly AttributeValue[] _values;
    private readonly int[] _flags;
    private readonly int[] _numbers;
    private readonly int[] _days;

    public MemberValues(IReadOnlyList<AttributeName> attributes)
    {
        string[] columns = [.. attributes.Select(NationalRules.ColumnOf)];
        _values = new AttributeValue[columns.Length];
        (_flags, _numbers, _days) = (PlacesOf(FlagColumns), PlacesOf(NumberColumns), PlacesOf(DayColumns));

        int[] PlacesOf(string[] wanted) => [.. wanted.Select(column => Array.IndexOf(columns, column))];
    }

    public AttributeValue[] Of(Member member)
    {
        _values[_flags[0]] = Flag(member.PartyMember);
        _values[_flags[1]] = Flag(member.Probationary);
        _values[_flags[2]] = Flag(member.Exempt);
        _values[_flags[3]] = Flag(member.Suspended);
        _values[_flags[4]] = Flag(member.Elsewhere);
        _values[_flags[5]] = Flag(member.PlanRegistered);
        _values[_flags[6]] = Flag(member.PlanApproved);
        _values[_flags[7]] = Flag(member.PledgeSigned);
        _values[_numbers[0]] = Number(member.ReviewCount);
        _values[_numbers[1]] = Number(member.StudyCount);
        _values[_numbers[2]] = Number(member.StudyTopics);
        _values[_days[0]] = Day(member.PlanRegisteredOn);
        _values[_days[1]] = Day(member.PledgeSignedOn);
        return _values;
    }

    /// <summary>The same before a plan was registered.</summary>
    public AttributeValue[] WithoutPlan(Member member)
    {
        Of(member);
        (_values[_flags[5]], _values[_flags[6]], _values[_days[0]]) = (AttributeValue.Of(false), AttributeValue.Of(false), AttributeValue.Absent);
        return _values;
    }

    private static AttributeValue Flag(bool? value) => value is { } known ? AttributeValue.Of(known) : AttributeValue.Unknown;

    private static AttributeValue Number(int? value) => value is { } known ? AttributeValue.Of(known) : AttributeValue.Unknown;

    private static AttributeValue Day(int? value) => value is not { } day ? AttributeValue.Unknown : day == Member.NoDay ? AttributeValue.Absent : AttributeValue.OfDayNumber(day);
}
