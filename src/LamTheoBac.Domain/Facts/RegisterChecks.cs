using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Indicators;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Facts;

/// <summary>Finds every fault in the records of a register but those of the organizations' own history.</summary>
internal sealed partial class RegisterChecks
{
    private readonly RegisterContents _contents;
    private readonly List<Fault> _faults = [];
    private readonly HashSet<string> _organizations;
    private readonly HashSet<string> _people;
    private readonly HashSet<CycleId> _cycles;

    public RegisterChecks(RegisterContents contents)
    {
        _contents = contents;
        _organizations = [.. contents.Organizations.Select(period => period.Id.Text)];
        _people = [.. contents.People.Select(person => person.Id.Text)];
        _cycles = [.. contents.Cycles.Select(cycle => cycle.Id)];
    }

    public List<Fault> Find()
    {
        Levels();
        DuplicateIds();
        References();
        Overlaps();
        Facts();
        IndicatorSets();
        return _faults;
    }

    private void Levels() => Each("organizations", _contents.Organizations, (period, at) =>
    {
        if (LevelDates.Known.Cover(period.Level, period.During)) return;
        Add(RegisterFaultCodes.LevelOutsideItsDates, at, "level", Words<OrganizationLevel>.Of(period.Level), LevelDates.Known.Of(period.Level).ToString()!);
    });

    private void DuplicateIds()
    {
        Distinct("people", _contents.People, person => person.Id, person => person.Id.Text);
        Each("people", _contents.People, (person, at) =>
        {
            if (_organizations.Contains(person.Id.Text)) Add(RegisterFaultCodes.DuplicateId, at, "id", person.Id.Text);
        });
        Distinct("cycles", _contents.Cycles, cycle => cycle.Id, cycle => cycle.Id.Text);
        Distinct("standards", _contents.Standards, set => (set.Organization, set.Id), set => set.Id);
        Distinct("shortcomings", _contents.Shortcomings, shortcoming => (shortcoming.Organization, shortcoming.Id), shortcoming => shortcoming.Id);
        Distinct("pressing-issues", _contents.PressingIssues, issue => (issue.Organization, issue.Id), issue => issue.Id);
        DuplicateDeadlines();
    }

    private void DuplicateDeadlines()
    {
        var seen = new HashSet<(OrganizationId Organization, CycleId Cycle, ReturnTopic Topic)>();
        Each("deadlines", _contents.Deadlines, (deadline, at) =>
        {
            if (seen.Add((deadline.Organization, deadline.Cycle, deadline.Topic))) return;
            Add(RegisterFaultCodes.DuplicateDeadline, at, "topic", Words<ReturnTopic>.Of(deadline.Topic), deadline.Organization.Text, deadline.Cycle.Text);
        });
    }

    private void IndicatorSets() => Each("indicator-reviews", _contents.IndicatorReviews, (review, at) =>
    {
        Within(review.Examined, review.Found, RegisterFaultCodes.FoundNotExamined, at, "found");
        Within(review.Found, review.Remedied, RegisterFaultCodes.RemediedNotFound, at, "remedied");
    });

    private void Within(IndicatorSet whole, IndicatorSet part, FaultCode code, (string Kind, int Index) at, string field)
    {
        if (!part.IsSubsetOf(whole)) Add(code, at, field, part.Except(whole).ToString());
    }

    private void Overlaps()
    {
        Exclusive("memberships", _contents.Memberships, membership => membership.Person, membership => membership.During);
        foreach (var role in new[] { AssignmentRole.Primary, AssignmentRole.Workplace })
        {
            // Assignments of another role stand in for no interval, so that positions in the list stay as they are.
            Exclusive("assignments", _contents.Assignments, assignment => assignment.Person, assignment => assignment.Role == role ? assignment.During : default);
        }
    }

    private void Exclusive<T>(string kind, IReadOnlyList<T> records, Func<T, PersonId> person, Func<T, Validity> during)
    {
        foreach (var index in OverlapSearch.Find(records, person, during))
            Add(RegisterFaultCodes.OverlappingIntervals, (kind, index), "from", during(records[index]).ToString(), person(records[index]).Text);
    }

    private void Distinct<T, TKey>(string kind, IReadOnlyList<T> records, Func<T, TKey> key, Func<T, string> text)
    {
        var seen = new HashSet<TKey>();
        Each(kind, records, (record, at) =>
        {
            if (!seen.Add(key(record))) Add(RegisterFaultCodes.DuplicateId, at, "id", text(record));
        });
    }

    private static void Each<T>(string kind, IReadOnlyList<T> records, Action<T, (string Kind, int Index)> look)
    {
        for (var index = 0; index < records.Count; index++) look(records[index], (kind, index));
    }

    private void Add(FaultCode code, (string Kind, int Index) at, string field, string found, params string[] expected) =>
        _faults.Add(new Fault(code, new FaultPlace.InRecords(at.Kind, at.Index, field), found, expected.ToValueList()));
}
