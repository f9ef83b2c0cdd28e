using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Advice;

/// <summary>What rules ask of a day: levels, members and meetings, by position of the tree.</summary>
internal sealed class AdviceSource
{
    private readonly FactSnapshot _facts;
    private readonly MemberRanges _members;
    private readonly MemberRanges _officialMembers;
    private readonly Dictionary<OrganizationId, HashSet<YearMonth>>? _meetings;

    public AdviceSource(FactSnapshot facts, IEnumerable<MeetingDays>? meetings)
    {
        _facts = facts;
        var members = facts.PlacedPersons.Select(person => (person.Person, Position: person.Position!.Value, person.Status)).Where(member => member.Status is not null).ToList();
        _members = new MemberRanges(facts.Tree, members.Select(member => (member.Person, member.Position)));
        _officialMembers = new MemberRanges(
            facts.Tree, members.Where(member => member.Status == MembershipStatus.Official).Select(member => (member.Person, member.Position)));
        _meetings = meetings?.GroupBy(record => record.Organization)
            .ToDictionary(own => own.Key, own => own.SelectMany(record => record.Days).Select(day => day.ToYearMonth()).ToHashSet());
        MonthsOver = WholeMonths(facts.Cycle.Start, LocalDate.Min(facts.Cycle.End, facts.AsOf)).ToValueList();
    }

    public LocalDate Day => _facts.AsOf;

    /// <summary>The whole months of the cycle that are over on the day, the day itself being the last that counts.</summary>
    public ValueList<YearMonth> MonthsOver { get; }

    public OrganizationLevel LevelOf(int position) => _facts.Tree[position].Level;

    /// <summary>The party members placed in the subtree, in tree order.</summary>
    public ReadOnlySpan<PersonId> MembersOf(int position) => _members.Of(position);

    /// <summary>The official ones among them.</summary>
    public ReadOnlySpan<PersonId> OfficialMembersOf(int position) => _officialMembers.Of(position);

    /// <summary>The months in which the organization met; null when nobody told.</summary>
    public IReadOnlySet<YearMonth>? MeetingsOf(int position) => _meetings?.GetValueOrDefault(_facts.Tree[position].Id);

    /// <summary>Whether the organization was at one of these levels on every day of a month.</summary>
    public bool IsThroughout(int position, YearMonth month, ValueList<OrganizationLevel> levels)
    {
        var (day, last) = (month.OnDayOfMonth(1), LastOf(month));
        while (_facts.Register.Organizations.On(day, _facts.Tree[position].Id) is { } period && levels.Contains(period.Level))
        {
            if (period.During.To is not { } end || end > last) return true;
            day = end;
        }
        return false;
    }

    private static IEnumerable<YearMonth> WholeMonths(LocalDate first, LocalDate last)
    {
        var month = first.Day == 1 ? first.ToYearMonth() : first.ToYearMonth().PlusMonths(1);
        for (; LastOf(month) <= last; month = month.PlusMonths(1)) yield return month;
    }

    private static LocalDate LastOf(YearMonth month) => month.ToDateInterval().End;
}
