using LamTheoBac.Cli.Data.Records;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Cli.Data;

/// <summary>Reads a data folder into a register, or tells every fault of every file.</summary>
internal sealed class RegisterReader
{
    private readonly IDataSource _source;
    private readonly IReadOnlyList<AttributeDeclaration>? _declared;
    private readonly FaultLog _log = new();
    private readonly Action<string?> _progress;
    private readonly TableReader _tables;
    private readonly Dictionary<string, ITablePlaces> _places = new(StringComparer.Ordinal);
    private long _records;

    /// <summary>A reader of this source.</summary>
    /// <param name="source">Where the files come from.</param>
    /// <param name="declared">The attributes of the rule book; null when there is none, so that facts are checked for their shape only.</param>
    /// <param name="progress">Called with a file's name before it is read, and with nothing before all of them are put together.</param>
    public RegisterReader(IDataSource source, IReadOnlyList<AttributeDeclaration>? declared, Action<string?> progress)
    {
        _source = source;
        _declared = declared;
        _progress = progress;
        _tables = new TableReader(source, _log, progress);
    }

    /// <summary>Reads everything.</summary>
    public LoadedData Read()
    {
        if (!WarnOfStrangers()) return new LoadedData(null, _log.InOrder(), 0);
        var contents = ReadContents();
        _progress(null);
        Register? register = null;
        Register.Create(contents).Switch(
            made =>
            {
                register = made;
                Tell(made.Warnings);
            },
            faults => Tell([.. faults.Faults, .. faults.Warnings]));
        var all = _log.InOrder();
        return new LoadedData(all.Exists(fault => !fault.Fault.IsWarning) ? null : register, all, _records);
    }

    private bool WarnOfStrangers()
    {
        var folder = _source.NameOf("");
        try
        {
            foreach (var file in _source.Tables().Where(file => !Schema.Knows(file)))
                _log.AddLast(FileFault.OfWhole(_source.NameOf(file), FileFaultCodes.UnknownFile, file));
            return true;
        }
        catch (DirectoryNotFoundException)
        {
            _log.AddLast(FileFault.OfWhole(folder, FileFaultCodes.FolderNotFound, folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _log.AddLast(FileFault.OfWhole(folder, FileFaultCodes.FileNotReadable, folder));
        }
        return false;
    }

    private RegisterContents ReadContents()
    {
        var organizations = Table(Schema.Organizations, OrganizationRows.Period);
        if (!organizations.Exists) TellMissing();
        var successions = Table(Schema.Successions, OrganizationRows.Succession).Records;
        var people = Table(Schema.People, PersonRows.Person).Records;
        var contents = new RegisterContents
        {
            Organizations = organizations.Records,
            Successions = successions,
            People = people,
            Memberships = Table(Schema.Memberships, PersonRows.Membership).Records,
            Assignments = Table(Schema.Assignments, PersonRows.Assignment).Records,
            Exemptions = Table(Schema.Exemptions, PersonRows.Exemption).Records,
            Suspensions = Table(Schema.Suspensions, PersonRows.Suspension).Records,
            Plans = Table(Schema.Plans, CommitmentRows.Plan).Records,
            Reviews = Table(Schema.Reviews, CommitmentRows.Review).Records,
            StudySessions = Table(Schema.Study, CommitmentRows.Study).Records,
            IndicatorReviews = Table(Schema.IndicatorReviews, CommitmentRows.IndicatorReview).Records,
            Standards = Table(Schema.Standards, OrganizationRows.Standard).Records,
            Shortcomings = Table(Schema.Shortcomings, CommitmentRows.Shortcoming).Records,
            PressingIssues = Table(Schema.PressingIssues, CommitmentRows.PressingIssue).Records,
            Inspections = Table(Schema.Inspections, OrganizationRows.Inspection).Records,
            Returns = Table(Schema.Returns, OrganizationRows.Return) is { Exists: true } returns ? returns.Records : null,
            Facts = ReadFacts(organizations.Records.Select(period => period.Id.Text), people.Select(person => person.Id.Text)),
            Cycles = Table(Schema.Cycles, CycleRows.Cycle).Records,
            Deadlines = Table(Schema.Deadlines, CycleRows.Deadline).Records,
            DeclaredAttributes = _declared ?? [],
        };
        return contents;
    }

    private List<RecordedFact> ReadFacts(IEnumerable<string> organizations, IEnumerable<string> people)
    {
        var (collective, individual) = (organizations.ToHashSet(StringComparer.Ordinal), people.ToHashSet(StringComparer.Ordinal));
        return Table(Schema.Facts, new FactRows(_declared, BasisOf).Fact).Records;

        SubjectBasis? BasisOf(SubjectId subject) =>
            individual.Contains(subject.Text) ? SubjectBasis.Person
            : collective.Contains(subject.Text) ? SubjectBasis.Organization
            : null;
    }

    private Table<T> Table<T>(string kind, Func<Row, T?> read)
        where T : class
    {
        var table = _tables.Read(kind, read);
        _places.Add(kind, table);
        _records += table.Records.Count;
        return table;
    }

    private void TellMissing()
    {
        var file = Schema.FileOf(Schema.Organizations);
        _log.Add(Schema.Organizations, FileFault.OfWhole(_source.NameOf(file), FileFaultCodes.MissingFile, "", file));
        _log.MarkBroken(Schema.Organizations);
    }

    private void Tell(IEnumerable<Fault> faults)
    {
        foreach (var fault in faults)
        {
            var silent = _log.Follows(fault) || (_declared is null && fault.Code == RegisterFaultCodes.UndeclaredAttribute);
            if (!silent) Tell(fault);
        }
    }

    private void Tell(Fault fault)
    {
        var at = fault.Place as FaultPlace.InRecords;
        var kind = at?.Kind ?? Schema.Organizations;
        var (line, column) = at is not null && _places[kind].Header is { } header ? (_places[kind].LineOf(at.Index), header[at.Field] + 1) : (1, 1);
        _log.Add(kind, new FileFault(_source.NameOf(Schema.FileOf(kind)), line, column, fault));
    }
}
