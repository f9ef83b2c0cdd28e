using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Facts;

/// <summary>
/// What a register knows as of a day in a cycle (dữ kiện tại thời điểm chốt số liệu): the tree of that day, every person's place in it, and the facts of
/// each subject. The same register, cycle and day give the same facts.
/// </summary>
public sealed class FactSnapshot
{
    private readonly Placement[] _placements;
    private readonly int[] _order;
    private readonly int[] _starts;
    private readonly Lazy<(int All, int Official)[]> _members;
    private readonly ReportedTopics _returns;
    private readonly Lazy<NearestDeadlines> _deadlines;
    private readonly Lazy<Dictionary<PersonId, int>> _people;

    private FactSnapshot(Register register, CommitmentCycle cycle, LocalDate asOf)
    {
        Register = register;
        Cycle = cycle;
        AsOf = asOf;
        Tree = register.Organizations.TreeOn(asOf);
        var placing = new Placing(register.Index, Tree, asOf);
        _placements = [.. register.Contents.People.Select(person => placing.Of(person.Id))];
        (_order, _starts) = LayOut();
        _members = new Lazy<(int All, int Official)[]>(CountMembers);
        _returns = new ReportedTopics(register.Contents.Returns, Tree, cycle, asOf);
        _deadlines = new Lazy<NearestDeadlines>(() => new NearestDeadlines(register.Contents.Deadlines, Tree, cycle.Id));
        _people = new Lazy<Dictionary<PersonId, int>>(() => register.Contents.People.Select((person, index) => (person.Id, index)).ToDictionary());
    }

    /// <summary>The facts as of this day in this cycle.</summary>
    public static FactSnapshot Of(Register register, CommitmentCycle cycle, LocalDate asOf) =>
        new(Guard.Against.Null(register), Guard.Against.Null(cycle), asOf);

    /// <summary>Where the facts come from.</summary>
    public Register Register { get; }

    /// <summary>The cycle that is asked about.</summary>
    public CommitmentCycle Cycle { get; }

    /// <summary>The day as of which the facts hold.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The organizations of the day.</summary>
    public OrganizationTree Tree { get; }

    /// <summary>The persons without a place, in the order of the register, each with the reason.</summary>
    public IEnumerable<(PersonId Person, UnplacedReason Reason)> Unplaced =>
        Register.Contents.People.Zip(_placements).SelectMany(
            pair => pair.Second.Reason is { } reason ? new[] { (pair.First.Id, reason) } : []);

    /// <summary>The facts of this person; null when the register has no such person.</summary>
    public PersonFacts? Find(PersonId person) => _people.Value.TryGetValue(person, out var index) ? FactsOfPerson(index) : null;

    /// <summary>The facts of this organization; null when it does not hold on the day.</summary>
    public OrganizationFacts? Find(OrganizationId organization) => Tree.PositionOf(organization) is { } position ? FactsOfOrganization(position) : null;

    /// <summary>The facts of everybody with a place, in tree order and by id within an organization.</summary>
    internal IEnumerable<PersonFacts> PlacedPersons => _order.Select(FactsOfPerson);

    /// <summary>The number of persons placed before each position of the tree, and of all behind the last.</summary>
    internal ReadOnlySpan<int> PersonStarts => _starts;

    internal OrganizationFacts FactsOfOrganization(int position) => new(this, position);

    internal bool IsReported(int? position, ReturnTopic topic) => _returns.Contains(position, topic);

    internal Deadline? DeadlineAt(int? position, ReturnTopic topic) => _deadlines.Value.At(position, topic);

    internal (int All, int Official) MembersAt(int position) => _members.Value[position];

    private PersonFacts FactsOfPerson(int index) => new(this, Register.Contents.People[index], _placements[index]);

    private (int[] Order, int[] Starts) LayOut()
    {
        var people = Register.Contents.People;
        int[] order = [.. Enumerable.Range(0, people.Count).Where(index => _placements[index].Position is not null)
            .OrderBy(index => _placements[index].Position).ThenBy(index => people[index].Id)];
        var starts = new int[Tree.Count + 1];
        foreach (var index in order) starts[_placements[index].Position!.Value + 1]++;
        for (var position = 0; position < Tree.Count; position++) starts[position + 1] += starts[position];
        return (order, starts);
    }

    private (int All, int Official)[] CountMembers()
    {
        var members = new (int All, int Official)[Tree.Count];
        foreach (var person in PlacedPersons)
        {
            if (person.Status is not { } status) continue;
            ref var counted = ref members[person.Position!.Value];
            counted.All++;
            if (status == MembershipStatus.Official) counted.Official++;
        }
        return members;
    }
}
