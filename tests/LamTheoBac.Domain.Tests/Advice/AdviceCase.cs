using LamTheoBac.Domain.Advice;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;
using static LamTheoBac.Domain.Tests.Records;

namespace LamTheoBac.Domain.Tests.Advice;

/// <summary>Short forms for advice: organizations with so many members, as of 2017-06-30 in the cycle 2017.</summary>
internal static class AdviceCase
{
    /// <summary>The organizations of the text, a row each: id, parent, level, official members, probationary members.</summary>
    public static RegisterContents Tree(string text)
    {
        var rows = Rows(text, 5).ToList();
        var people = rows.SelectMany(row => Members(row[0], "o", row[3]).Concat(Members(row[0], "p", row[4])).Select(id => (Id: id, Organization: row[0]))).ToList();
        return new()
        {
            Organizations = [.. rows.Select(row => Period(row[0], row[1].Length == 0 ? null : row[1], Words<OrganizationLevel>.TryParse(row[2])!.Value))],
            People = [.. people.Select(person => Person.Of(PersonId.From(person.Id)))],
            Memberships = [.. people.Select(person => Membership.Of(PersonId.From(person.Id), person.Id.Contains(":o", StringComparison.Ordinal) ? MembershipStatus.Official : MembershipStatus.Probationary, Always))],
            Assignments = [.. people.Select(person => Assign(person.Id, person.Organization))],
        };
    }

    public static ValueList<AdviceFinding> Advise(this RegisterContents contents, IEnumerable<MeetingDays>? meetings = null, params Consent[] consents) =>
        CharterAdvice.Of(contents.Snapshot(), CharterRules.Known, consents, meetings);

    /// <summary>The findings in short: <c>cell too-few-official-members 2/3</c>, <c>cell month-without-meeting 2017-01 2017-02</c>.</summary>
    public static IEnumerable<string> Told(this IEnumerable<AdviceFinding> findings) => findings.Select(finding => $"{finding.Organization} {Words<AdviceKind>.Of(finding.Kind)} {Told(finding.Ground)}");

    private static string Told(AdviceGround ground) => ground switch
    {
        AdviceGround.Headcount headcount => $"{headcount.Counted.Count}/{headcount.Threshold}",
        AdviceGround.Months months => string.Join(' ', months.WithoutMeeting.Select(month => $"{month.Year:0000}-{month.Month:00}")),
        AdviceGround.LevelDays level => $"{Words<OrganizationLevel>.Of(level.Level)} {level.Known}",
        _ => throw new InvalidOperationException(ground.GetType().Name),
    };

    private static IEnumerable<string> Members(string organization, string kind, string count) =>
        Enumerable.Range(0, count.Length == 0 ? 0 : int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)).Select(number => $"{organization}:{kind}{number:00}");
}
