using LamTheoBac.Domain.Coverage.Daily;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Coverage;

/// <summary>
/// Gathers what was known in which days (bộ nạp diễn biến) for a <see cref="CoverageTimeline"/>. A subject is added once for each stretch of days
/// in which its values stay; what <c>as-of</c> makes of them day by day is found here. Not safe for several threads at once.
/// </summary>
public sealed class CoverageTimelineBuilder
{
    private const int MostFaults = 1_000;

    private readonly ShownNodes _shown;
    private readonly Stretches _persons;
    private readonly Stretches _organizations;
    private readonly Dictionary<SubjectId, LocalDate> _ends = [];
    private readonly List<Fault> _faults = [];
    private readonly int _days;
    private int _personsAdded;
    private int _organizationsAdded;
    private long _faultCount;

    /// <summary>Days of which nothing is known yet.</summary>
    /// <param name="book">The rules that are asked.</param>
    /// <param name="cycle">The cycle that is asked about, whatever the day.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included.</param>
    /// <param name="tree">The organizations; they are the same on all days.</param>
    /// <param name="shown">Those whose figures are kept, at least one.</param>
    /// <exception cref="ArgumentException">The last day is before the first, or a shown organization is not in the tree.</exception>
    public CoverageTimelineBuilder(RuleBook book, CommitmentCycle cycle, LocalDate first, LocalDate last, OrganizationTree tree, IEnumerable<OrganizationId> shown)
    {
        (Book, Cycle, First, Last, Tree) = (Guard.Against.Null(book), Guard.Against.Null(cycle), first, last, Guard.Against.Null(tree));
        if (last < first) throw new ArgumentException($"the last day {last:uuuu-MM-dd} is before the first, {first:uuuu-MM-dd}", nameof(last));
        _days = Period.DaysBetween(first, last) + 1;
        _shown = new ShownNodes(tree, Guard.Against.NullOrEmpty(shown));
        (_persons, _organizations) = (new Stretches(book, SubjectBasis.Person, cycle, first, _days), new Stretches(book, SubjectBasis.Organization, cycle, first, _days));
    }

    /// <summary>The rules that are asked.</summary>
    public RuleBook Book { get; }

    /// <summary>The cycle that is asked about.</summary>
    public CommitmentCycle Cycle { get; }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate Last { get; }

    /// <summary>The organizations.</summary>
    public OrganizationTree Tree { get; }

    /// <summary>The attributes that the rules ask of persons, in the order in which values are handed in.</summary>
    public ValueList<AttributeName> PersonAttributes => _persons.Leaves.Attributes;

    /// <summary>The attributes that the rules ask of organizations, in the order in which values are handed in.</summary>
    public ValueList<AttributeName> OrganizationAttributes => _organizations.Leaves.Attributes;

    /// <summary>Adds a person for some days. Stretches of one person come in the order of the days and do not overlap; what is wrong with them is told by <see cref="Build"/>.</summary>
    /// <param name="person">Who.</param>
    /// <param name="organization">Where the person counts in these days.</param>
    /// <param name="during">The days, as far as they are shown.</param>
    /// <param name="values">What is known in these days: a value for each of <see cref="PersonAttributes"/>, in their order.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the values are not those of the attributes.</exception>
    public void Add(SubjectId person, OrganizationId organization, Validity during, ReadOnlySpan<AttributeValue> values) =>
        Add(_persons, "people", _personsAdded++, Guard.Against.Default(person), Guard.Against.Default(organization), during, values);

    /// <summary>Says what is known of an organization in some days; it counts in these only. The stretches are as for a person.</summary>
    /// <param name="organization">Which.</param>
    /// <param name="during">The days, as far as they are shown.</param>
    /// <param name="values">A value for each of <see cref="OrganizationAttributes"/>, in their order.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the values are not those of the attributes.</exception>
    public void AddOrganization(OrganizationId organization, Validity during, ReadOnlySpan<AttributeValue> values) =>
        Add(_organizations, "organizations", _organizationsAdded++, Guard.Against.Default(organization), organization, during, values);

    /// <summary>The figures of all days, or every fault.</summary>
    public OneOf<CoverageTimeline, FactTableFaults> Build() => _faultCount > 0
        ? new FactTableFaults([.. _faults], _faultCount)
        : new CoverageTimeline(Book, Cycle, First, Last, _shown, [.. _persons.Count(_shown.Parents.Length), .. _organizations.Count(_shown.Parents.Length)]);

    private void Add(Stretches stretches, string list, int row, SubjectId id, OrganizationId organization, Validity during, ReadOnlySpan<AttributeValue> values)
    {
        var position = Tree.PositionOf(organization);
        stretches.Add(id, position is { } at ? _shown.NearestOf(at) : -1, DayOf(during.From), during.To is { } to ? DayOf(to) : _days, values);
        if (position is null) Fault(RegisterFaultCodes.UnknownReference, list, row, "organization", organization.Text, "organizations");
        if (during.IsEmpty) return;
        if (_ends.TryGetValue(id, out var end) && during.From < end) Fault(RegisterFaultCodes.OverlappingIntervals, list, row, "from", during.ToString(), id.Text);
        _ends[id] = during.To ?? LocalDate.MaxIsoValue;
    }

    /// <summary>A day as days since the first, within those shown and the one behind them.</summary>
    private int DayOf(LocalDate day) => day <= First ? 0 : day > Last ? _days : Period.DaysBetween(First, day);

    private void Fault(FaultCode code, string list, int row, string field, string found, string expected)
    {
        if (_faultCount++ < MostFaults) _faults.Add(new Fault(code, new FaultPlace.InRecords(list, row, field), found, [expected]));
    }
}
