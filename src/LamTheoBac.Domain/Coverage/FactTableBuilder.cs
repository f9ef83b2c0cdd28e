using System.Globalization;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Coverage.Streaming;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Coverage;

/// <summary>
/// Packs the facts of a whole country one person after the other (bộ nạp dữ kiện), so that a host never holds them all as
/// objects: 16 bytes a person and the reference to the id while building, for up to 32 distinct predicates. Rows come in any
/// order. What a host can get wrong is kept and told at the end, all at once. Not safe for several threads at once.
/// </summary>
public sealed class FactTableBuilder
{
    /// <summary>The most subjects that one table takes; a larger population is counted in parts.</summary>
    public const int MostSubjects = int.MaxValue / LaneLayout.WideLane;

    private const int MostFaults = 1_000;
    private const int RowsPerReport = 1 << 16;

    private readonly PackedLeaves _personLeaves;
    private readonly PackedLeaves _organizationLeaves;
    private readonly PackedRows _persons;
    private readonly ulong[] _personTruths;
    private readonly AttributeValue[]?[] _organizations;
    private readonly List<Fault> _faults = [];
    private int _organizationsAdded;
    private long _faultCount;
    private OrganizationId _lastOrganization;
    private int _lastPosition = -1;

    /// <summary>A table without anybody in it.</summary>
    /// <param name="book">The rules whose questions are asked.</param>
    /// <param name="cycle">The cycle that is asked about.</param>
    /// <param name="asOf">The day as of which the facts hold; dated thresholds and targets are those of this day.</param>
    /// <param name="tree">The organizations of that day.</param>
    public FactTableBuilder(RuleBook book, CommitmentCycle cycle, LocalDate asOf, OrganizationTree tree)
    {
        (Book, Cycle, AsOf, Tree) = (Guard.Against.Null(book), Guard.Against.Null(cycle), asOf, Guard.Against.Null(tree));
        (_personLeaves, _organizationLeaves) = (new PackedLeaves(book, SubjectBasis.Person, cycle, asOf), new PackedLeaves(book, SubjectBasis.Organization, cycle, asOf));
        _persons = new PackedRows(_personLeaves.Words);
        _personTruths = new ulong[_personLeaves.Words];
        _organizations = new AttributeValue[tree.Count][];
    }

    /// <summary>The rules whose questions are asked.</summary>
    public RuleBook Book { get; }

    /// <summary>The cycle that is asked about.</summary>
    public CommitmentCycle Cycle { get; }

    /// <summary>The day as of which the facts hold.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The organizations of the day.</summary>
    public OrganizationTree Tree { get; }

    /// <summary>The attributes that the rules ask of persons, in the order in which <see cref="Add(SubjectId, OrganizationId, ReadOnlySpan{AttributeValue})"/> takes their values.</summary>
    public ValueList<AttributeName> PersonAttributes => _personLeaves.Attributes;

    /// <summary>The attributes that the rules ask of organizations, in the order in which <see cref="AddOrganization"/> takes their values.</summary>
    public ValueList<AttributeName> OrganizationAttributes => _organizationLeaves.Attributes;

    /// <summary>
    /// Whether others count the rest of the organizations, as where a country is counted in parts: then only those that
    /// <see cref="AddOrganization"/> names are counted here. False unless set.
    /// </summary>
    public bool IsPart { get; init; }

    /// <summary>What is refused past; <see cref="MostSubjects"/> unless a test sets it.</summary>
    internal int Limit { get; init; } = MostSubjects;

    /// <summary>How many persons are in so far.</summary>
    public int Persons => _persons.Count;

    /// <summary>Adds a person. An organization that the tree has not is a fault, told by <see cref="Build"/>.</summary>
    /// <param name="person">Who; twice the same is a fault, told by <see cref="Build"/>.</param>
    /// <param name="organization">Where the person counts.</param>
    /// <param name="values">A value for each of <see cref="PersonAttributes"/>, in their order.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, there are more or fewer values than attributes, or a value is not of its attribute's type; nothing is added then.</exception>
    public void Add(SubjectId person, OrganizationId organization, ReadOnlySpan<AttributeValue> values)
    {
        Guard.Against.Default(person);
        Guard.Against.Default(organization);
        _personLeaves.Pack(values, _personTruths);
        var position = PositionOf(organization);
        if (_persons.Count == Limit)
        {
            Fault(RegisterFaultCodes.TooManySubjects, "people", Limit, "id", person.Text, Limit.ToString(CultureInfo.InvariantCulture));
            return;
        }
        if (position < 0) Fault(RegisterFaultCodes.UnknownReference, "people", _persons.Count, "organization", organization.Text, "organizations");
        _persons.Add(person, position, _personTruths);
    }

    /// <summary>Adds persons.</summary>
    /// <exception cref="ArgumentException">As for one person; none of these is added then.</exception>
    public void Add(ReadOnlySpan<SubjectRow> rows)
    {
        var before = Mark();
        try
        {
            foreach (var row in rows) Add(row.Person, row.Organization, row.Values.Span);
        }
        catch
        {
            Return(before);
            throw;
        }
    }

    /// <summary>Adds persons as they come. A stream that throws or is cancelled leaves the builder as it was before.</summary>
    /// <param name="rows">The persons.</param>
    /// <param name="progress">Is told how many persons of this stream are in, every 65,536 and at the end; null for nobody.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <exception cref="ArgumentException">As for one person; none of these is added then.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; none of these is added then.</exception>
    public async Task AddAsync(IAsyncEnumerable<SubjectRow> rows, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        Guard.Against.Null(rows);
        var before = Mark();
        try
        {
            await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
            {
                cancellation.ThrowIfCancellationRequested();
                Add(row.Person, row.Organization, row.Values.Span);
                if ((_persons.Count - before.Rows) % RowsPerReport == 0) progress?.Report(_persons.Count - before.Rows);
            }
        }
        catch
        {
            Return(before);
            throw;
        }
        progress?.Report(_persons.Count - before.Rows);
    }

    /// <summary>Says what is known of an organization. Of one that nothing is said of, everything is unknown; it is not counted where <see cref="IsPart"/>.</summary>
    /// <param name="organization">Which; one that the tree has not, and twice the same, is a fault, told by <see cref="Build"/>.</param>
    /// <param name="values">A value for each of <see cref="OrganizationAttributes"/>, in their order.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, there are more or fewer values than attributes, or a value is not of its attribute's type.</exception>
    public void AddOrganization(OrganizationId organization, ReadOnlySpan<AttributeValue> values)
    {
        Guard.Against.Default(organization);
        _organizationLeaves.Pack(values, new ulong[_organizationLeaves.Words]);
        var position = PositionOf(organization);
        if (position < 0) Fault(RegisterFaultCodes.UnknownReference, "organizations", _organizationsAdded, "id", organization.Text, "organizations");
        else if (_organizations[position] is not null) Fault(RegisterFaultCodes.DuplicateId, "organizations", _organizationsAdded, "id", organization.Text);
        else _organizations[position] = values.ToArray();
        _organizationsAdded++;
    }

    /// <summary>The table of everybody added, or every fault. The builder can be added to and asked again.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; the builder is as before.</exception>
    public OneOf<FactTable, FactTableFaults> Build(CancellationToken cancellation = default)
    {
        var repeated = RepeatedIds.Of(_persons, Tree);
        if (_faultCount + repeated.Count > 0)
        {
            var faults = _faults.Concat(repeated.Take(MostFaults).Select(row => new Fault(RegisterFaultCodes.DuplicateId, new FaultPlace.InRecords("people", row, "id"), _persons.Id(row).Text, [])));
            return new FactTableFaults([.. faults.Take(MostFaults)], _faultCount + repeated.Count);
        }
        return new FactTable(Book, Cycle, AsOf, Tree, ColumnWriter.Write(_persons, _personLeaves, Tree, cancellation), ColumnWriter.Write(OrganizationRows(), _organizationLeaves, Tree, cancellation));
    }

    private PackedRows OrganizationRows()
    {
        var (rows, truths) = (new PackedRows(_organizationLeaves.Words), new ulong[_organizationLeaves.Words]);
        for (var position = 0; position < _organizations.Length; position++)
        {
            if (IsPart && _organizations[position] is null) continue;
            _organizationLeaves.Pack(_organizations[position] ?? [.. OrganizationAttributes.Select(_ => AttributeValue.Unknown)], truths);
            rows.Add(Tree[position].Id, position, truths);
        }
        return rows;
    }

    /// <summary>The position of an organization, -1 where there is none; rows of one organization often come together.</summary>
    private int PositionOf(OrganizationId organization)
    {
        if (_lastPosition < 0 || organization != _lastOrganization) (_lastOrganization, _lastPosition) = (organization, Tree.PositionOf(organization) ?? -1);
        return _lastPosition;
    }

    private (int Rows, int Faults, long FaultCount) Mark() => (_persons.Count, _faults.Count, _faultCount);

    private void Return((int Rows, int Faults, long FaultCount) mark)
    {
        _persons.Truncate(mark.Rows);
        _faults.RemoveRange(mark.Faults, _faults.Count - mark.Faults);
        _faultCount = mark.FaultCount;
    }

    private void Fault(FaultCode code, string list, int row, string field, string found, params string[] expected)
    {
        if (_faultCount++ < MostFaults) _faults.Add(new Fault(code, new FaultPlace.InRecords(list, row, field), found, expected.ToValueList()));
    }
}
