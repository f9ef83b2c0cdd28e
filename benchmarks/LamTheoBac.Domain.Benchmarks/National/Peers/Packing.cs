using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Benchmarks.National.Peers;

/// <summary>Streams the members into a table through the public API.</summary>
internal static class Packing
{
    public static FactTable Pack(Country country)
    {
        var builder = new FactTableBuilder(NationalRules.Book, NationalRules.Cycle, NationalRules.AsOf, country.Tree);
        var values = new AttributeValue[builder.PersonAttributes.Count];
        var columns = builder.PersonAttributes.Select(NationalRules.ColumnOf).ToArray();
        var places = (Flags: Places(columns, FlagColumns), Numbers: Places(columns, NumberColumns), Days: Places(columns, DayColumns));
        foreach (var member in country.Members)
        {
            Fill(member, values, places);
            builder.Add(member.Id, member.Organization, values);
        }
        return builder.Build().Match(table => table, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));
    }

    private static readonly string[] FlagColumns = [nameof(Member.PartyMember), nameof(Member.Probationary), nameof(Member.Exempt), nameof(Member.Suspended), nameof(Member.Elsewhere), nameof(Member.PlanRegistered), nameof(Member.PlanApproved), nameof(Member.PledgeSigned)];

    private static readonly string[] NumberColumns = [nameof(Member.ReviewCount), nameof(Member.StudyCount), nameof(Member.StudyTopics)];

    private static readonly string[] DayColumns = [nameof(Member.PlanRegisteredOn), nameof(Member.PledgeSignedOn)];

    private static int[] Places(string[] columns, string[] wanted) => [.. wanted.Select(column => Array.IndexOf(columns, column))];

    private static void Fill(Member member, AttributeValue[] values, (int[] Flags, int[] Numbers, int[] Days) places)
    {
        values[places.Flags[0]] = Flag(member.PartyMember);
        values[places.Flags[1]] = Flag(member.Probationary);
        values[places.Flags[2]] = Flag(member.Exempt);
        values[places.Flags[3]] = Flag(member.Suspended);
        values[places.Flags[4]] = Flag(member.Elsewhere);
        values[places.Flags[5]] = Flag(member.PlanRegistered);
        values[places.Flags[6]] = Flag(member.PlanApproved);
        values[places.Flags[7]] = Flag(member.PledgeSigned);
        values[places.Numbers[0]] = Number(member.ReviewCount);
        values[places.Numbers[1]] = Number(member.StudyCount);
        values[places.Numbers[2]] = Number(member.StudyTopics);
        values[places.Days[0]] = Day(member.PlanRegisteredOn);
        values[places.Days[1]] = Day(member.PledgeSignedOn);
    }

    private static AttributeValue Flag(bool? value) => value is { } known ? AttributeValue.Of(known) : AttributeValue.Unknown;

    private static AttributeValue Number(int? value) => value is { } known ? AttributeValue.Of(known) : AttributeValue.Unknown;

    private static AttributeValue Day(int? value) => value is not { } day ? AttributeValue.Unknown : day == Member.NoDay ? AttributeValue.Absent : AttributeValue.OfDayNumber(day);
}
