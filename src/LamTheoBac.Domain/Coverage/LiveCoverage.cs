using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Coverage.Live;
using LamTheoBac.Domain.Coverage.Streaming;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage;

/// <summary>
/// Figures that move with the facts (số liệu cập nhật): change one person, or move a whole branch, and every figure on the way
/// up is right at once, at the price of that way and not of the country. What cannot be done is refused and changes
/// nothing. Not safe for several threads at once. It holds every subject's answers and some 30 bytes to find each by id.
/// </summary>
public sealed class LiveCoverage
{
    private readonly PackedLeaves _personLeaves;
    private readonly PackedLeaves _organizationLeaves;
    private readonly SubjectCounters _personCounters;
    private readonly SubjectCounters _organizationCounters;
    private readonly Dictionary<MeasureId, (Measure Measure, int First)> _measures = [];
    private readonly int[] _personFirst;
    private readonly int[] _organizationFirst;
    private readonly int _counters;
    private readonly Dictionary<OrganizationId, LiveNode> _nodes = [];
    private readonly Dictionary<SubjectId, LivePerson> _persons = [];
    private readonly ulong[] _truths;

    private LiveCoverage(FactTable facts)
    {
        (Book, Cycle, AsOf) = (facts.Book, facts.Cycle, facts.AsOf);
        (_personLeaves, _organizationLeaves) = (new PackedLeaves(Book, SubjectBasis.Person, Cycle, AsOf), new PackedLeaves(Book, SubjectBasis.Organization, Cycle, AsOf));
        (_personCounters, _organizationCounters) = (new SubjectCounters(Book, SubjectBasis.Person, _personLeaves), new SubjectCounters(Book, SubjectBasis.Organization, _organizationLeaves));
        var firsts = CounterLayout.FirstsOf(Book.Measures);
        foreach (var (measure, first) in Book.Measures.Zip(firsts)) _measures.Add(measure.Id, (measure, first));
        _counters = firsts[^1];
        (_personFirst, _organizationFirst) = ([.. _personCounters.Measures.Select(measure => _measures[measure.Id].First)], [.. _organizationCounters.Measures.Select(measure => _measures[measure.Id].First)]);
        _truths = new ulong[Math.Max(_personLeaves.Words, _organizationLeaves.Words)];
        Enter(facts);
    }

    /// <summary>The rules that are asked.</summary>
    public RuleBook Book { get; }

    /// <summary>The cycle that is asked about.</summary>
    public CommitmentCycle Cycle { get; }

    /// <summary>The day as of which the facts hold.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The attributes that the rules ask of persons, in the order in which values are handed in.</summary>
    public ValueList<AttributeName> PersonAttributes => _personLeaves.Attributes;

    /// <summary>The attributes that the rules ask of organizations, in the order in which values are handed in.</summary>
    public ValueList<AttributeName> OrganizationAttributes => _organizationLeaves.Attributes;

    /// <summary>How many persons count.</summary>
    public int Persons => _persons.Count;

    /// <summary>The figures of a measure at an organization with its subtree, as of the last change.</summary>
    /// <exception cref="KeyNotFoundException">There is no such organization, or the book has no such measure.</exception>
    public Coverage this[OrganizationId organization, MeasureId measure]
    {
        get
        {
            if (!_measures.TryGetValue(measure, out var asked)) throw new KeyNotFoundException($"the rule book has no measure `{measure}`");
            if (!_nodes.TryGetValue(organization, out var node)) throw new KeyNotFoundException($"there is no organization `{organization}`");
            return CounterLayout.Read(asked.Measure, node.Counters.AsSpan(asked.First, CounterLayout.CountersOf(asked.Measure)), asked.Measure.TargetOn(AsOf));
        }
    }

    /// <summary>The figures of these facts, which stay as they are.</summary>
    /// <exception cref="ArgumentException">The facts are those of a part, see <see cref="FactTableBuilder.IsPart"/>.</exception>
    public static LiveCoverage Of(FactTable facts)
    {
        Guard.Against.Null(facts);
        if (facts.Organizations.Starts[^1] != facts.Tree.Count) throw new ArgumentException("these are the facts of a part: not every organization is counted in it", nameof(facts));
        return new LiveCoverage(facts);
    }

    /// <summary>Adds a person; refused where the id is taken or there is no such organization.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the values are not those of <see cref="PersonAttributes"/>.</exception>
    public Refusal? Add(SubjectId person, OrganizationId organization, ReadOnlySpan<AttributeValue> values)
    {
        var truths = Pack(_personLeaves, values);
        var reasons = Free(new Reasons(), Guard.Against.Default(person));
        if (Existing(reasons, organization, nameof(organization)) is not { } node || reasons.AsRefusal() is not null) return reasons.AsRefusal();
        var added = new LivePerson(node, truths.ToArray());
        _persons.Add(person, added);
        node.Members++;
        Count(node, _personCounters.Of(truths), _personFirst, 1);
        return null;
    }

    /// <summary>Gives a person other values; refused where there is no such person.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the values are not those of <see cref="PersonAttributes"/>.</exception>
    public Refusal? Change(SubjectId person, ReadOnlySpan<AttributeValue> values)
    {
        var truths = Pack(_personLeaves, values);
        var reasons = new Reasons();
        if (Existing(reasons, person) is not { } changed) return reasons.AsRefusal();
        Recount(changed.Node, _personCounters, _personFirst, changed.Truths, truths);
        truths.CopyTo(changed.Truths);
        return null;
    }

    /// <summary>Lets a person count elsewhere; refused where there is no such person or organization.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public Refusal? Move(SubjectId person, OrganizationId to)
    {
        var reasons = new Reasons();
        var (moved, node) = (Existing(reasons, person), Existing(reasons, to, nameof(to)));
        if (moved is null || node is null) return reasons.AsRefusal();
        var counters = _personCounters.Of(moved.Truths);
        Count(moved.Node, counters, _personFirst, -1);
        Count(node, counters, _personFirst, 1);
        moved.Node.Members--;
        node.Members++;
        moved.Node = node;
        return null;
    }

    /// <summary>Takes a person out; refused where there is no such person.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Refusal? Remove(SubjectId person)
    {
        var reasons = new Reasons();
        if (Existing(reasons, person) is not { } removed) return reasons.AsRefusal();
        Count(removed.Node, _personCounters.Of(removed.Truths), _personFirst, -1);
        removed.Node.Members--;
        _persons.Remove(person);
        return null;
    }

    /// <summary>Adds an organization under its superior; refused where the id is taken or there is no such superior.</summary>
    /// <exception cref="ArgumentException">The values are not those of <see cref="OrganizationAttributes"/>.</exception>
    public Refusal? AddOrganization(OrganizationPeriod organization, ReadOnlySpan<AttributeValue> values)
    {
        var truths = Pack(_organizationLeaves, values);
        var reasons = Free(new Reasons(), Guard.Against.Null(organization).Id);
        var superior = organization.Parent is { } parent ? Existing(reasons, parent, "parent") : null;
        if (reasons.AsRefusal() is { } refusal) return refusal;
        var node = new LiveNode(organization, truths.ToArray(), _counters);
        _nodes.Add(organization.Id, node);
        Count(node, _organizationCounters.Of(truths), _organizationFirst, 1);
        node.MoveTo(superior);
        return null;
    }

    /// <summary>Gives an organization other values; refused where there is no such organization.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the values are not those of <see cref="OrganizationAttributes"/>.</exception>
    public Refusal? ChangeOrganization(OrganizationId organization, ReadOnlySpan<AttributeValue> values)
    {
        var truths = Pack(_organizationLeaves, values);
        var reasons = new Reasons();
        if (Existing(reasons, organization, nameof(organization)) is not { } node) return reasons.AsRefusal();
        Recount(node, _organizationCounters, _organizationFirst, node.Truths, truths);
        truths.CopyTo(node.Truths);
        return null;
    }

    /// <summary>Puts an organization with all below under another superior, null for none; refused where it would stand under itself, or one of them is not there.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public Refusal? MoveBranch(OrganizationId organization, OrganizationId? superior)
    {
        var reasons = new Reasons();
        var node = Existing(reasons, organization, nameof(organization));
        var above = superior is { } id ? Existing(reasons, id, nameof(superior)) : null;
        if (node is not null && above is not null) reasons.Require(!node.IsAtOrAbove(above), RegisterFaultCodes.CircularOrganizations, nameof(superior), superior);
        if (reasons.AsRefusal() is { } refusal) return refusal;
        node!.MoveTo(above);
        return null;
    }

    /// <summary>Takes an organization out; refused while persons or other organizations stand directly under it.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Refusal? RemoveOrganization(OrganizationId organization)
    {
        var reasons = new Reasons();
        var node = Existing(reasons, organization, nameof(organization));
        if (node is not null) reasons.Require(node.Members == 0, RegisterFaultCodes.NotEmpty, nameof(organization), organization);
        if (reasons.AsRefusal() is { } refusal) return refusal;
        node!.MoveTo(null);
        _nodes.Remove(organization);
        return null;
    }

    /// <summary>The facts as they stand now, packed anew; of several together the price is that of the country.</summary>
    public FactTable ToTable()
    {
        var tree = OrganizationTree.Of(_nodes.Values.Select(node => node.Organization));
        var (persons, organizations) = (new PackedRows(_personLeaves.Words), new PackedRows(_organizationLeaves.Words));
        foreach (var (id, person) in _persons) persons.Add(id, tree.PositionOf(person.Node.Organization.Id)!.Value, person.Truths);
        for (var position = 0; position < tree.Count; position++) organizations.Add(tree[position].Id, position, _nodes[tree[position].Id].Truths);
        return new FactTable(Book, Cycle, AsOf, tree, ColumnWriter.Write(persons, _personLeaves, tree, default), ColumnWriter.Write(organizations, _organizationLeaves, tree, default));
    }

    /// <summary>Everybody of a table, and its counts.</summary>
    private void Enter(FactTable facts)
    {
        var counts = new CoverageEngine().Evaluate(Book, facts);
        for (var position = 0; position < facts.Tree.Count; position++)
        {
            var organization = facts.Tree[position];
            var node = new LiveNode(organization, Truths(facts.Organizations, _organizationLeaves, facts.Organizations.Layout.PlaceOf(position, position)), _counters);
            _nodes.Add(organization.Id, node);
            if (organization.Parent is { } parent) node.StandsUnder(_nodes[parent]);
            foreach (var (measure, first) in _measures.Values) counts.Counted(measure).At(measure, position).CopyTo(node.Counters, first);
            for (var row = facts.Persons.Starts[position]; row < facts.Persons.Starts[position + 1]; row++)
                _persons.Add(facts.Persons[row], new LivePerson(node, Truths(facts.Persons, _personLeaves, facts.Persons.Layout.PlaceOf(position, row))));
            node.Members += facts.Persons.Starts[position + 1] - facts.Persons.Starts[position];
        }
    }

    private static ulong[] Truths(SubjectColumns columns, PackedLeaves leaves, int place)
    {
        var truths = new ulong[leaves.Words];
        for (var slot = 0; slot < leaves.Leaves.Count; slot++) PackedLeaves.Set(truths, slot, columns.Bits[place, columns.Slots[leaves.Leaves[slot]]]);
        return truths;
    }

    private ReadOnlySpan<ulong> Pack(PackedLeaves leaves, ReadOnlySpan<AttributeValue> values)
    {
        var truths = _truths.AsSpan(0, leaves.Words);
        leaves.Pack(values, truths);
        return truths;
    }

    private static void Count(LiveNode node, ReadOnlySpan<int> counters, int[] first, int sign)
    {
        for (var measure = 0; measure < counters.Length; measure++) Count(node, counters[measure], first[measure], sign);
    }

    /// <summary>Most changes of facts change few classes, and only these go up the tree.</summary>
    private static void Recount(LiveNode node, SubjectCounters counters, int[] first, ReadOnlySpan<ulong> before, ReadOnlySpan<ulong> after)
    {
        if (before.SequenceEqual(after)) return;
        Span<int> was = stackalloc int[first.Length];
        counters.Of(before).CopyTo(was);
        var now = counters.Of(after);
        for (var measure = 0; measure < was.Length; measure++)
        {
            if (was[measure] == now[measure]) continue;
            Count(node, was[measure], first[measure], -1);
            Count(node, now[measure], first[measure], 1);
        }
    }

    private static void Count(LiveNode node, int counter, int first, int sign)
    {
        if (counter != SubjectCounters.None) node.Add(first + counter, sign);
    }

    private Reasons Free(Reasons reasons, SubjectId id) =>
        reasons.Require(!_persons.ContainsKey(id) && !_nodes.ContainsKey(OrganizationId.From(id.Text)), RegisterFaultCodes.DuplicateId, "id", id);

    private LivePerson? Existing(Reasons reasons, SubjectId person)
    {
        if (_persons.TryGetValue(Guard.Against.Default(person), out var found)) return found;
        reasons.Add(RegisterFaultCodes.UnknownReference, nameof(person), person, "people");
        return null;
    }

    private LiveNode? Existing(Reasons reasons, OrganizationId organization, string field)
    {
        if (_nodes.TryGetValue(Guard.Against.Default(organization), out var found)) return found;
        reasons.Add(RegisterFaultCodes.UnknownReference, field, organization, "organizations");
        return null;
    }
}
