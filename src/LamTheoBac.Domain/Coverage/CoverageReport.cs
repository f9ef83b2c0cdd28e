using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage;

/// <summary>
/// The figures of every measure of a rule book (báo cáo số liệu) at every organization of a day's tree. Immutable, without language or
/// formatting; every count opens into the subjects behind it, and every subject into the clause that decided it.
/// </summary>
public sealed class CoverageReport
{
    private readonly FactTable _facts;
    private readonly CountedMeasures _persons;
    private readonly CountedMeasures _organizations;

    internal CoverageReport(FactTable facts, CountedMeasures persons, CountedMeasures organizations)
    {
        _facts = facts;
        _persons = persons;
        _organizations = organizations;
        Unplaced = facts.Snapshot is { } snapshot ? [.. snapshot.Unplaced.Select(pair => new UnplacedPerson(pair.Person, pair.Reason))] : [];
        Warnings = UnlistedOrganizations.Of(facts);
    }

    /// <summary>The rules that were asked; <see cref="RuleBook.Reading"/> says what an unknown meant.</summary>
    public RuleBook Book => _facts.Book;

    /// <summary>The cycle that was asked about.</summary>
    public CommitmentCycle Cycle => _facts.Cycle;

    /// <summary>The day as of which the facts held.</summary>
    public LocalDate AsOf => _facts.AsOf;

    /// <summary>The organizations of the day.</summary>
    public OrganizationTree Tree => _facts.Tree;

    /// <summary>Who has no place in the tree and counts nowhere.</summary>
    public IReadOnlyList<UnplacedPerson> Unplaced { get; }

    /// <summary>What is odd between the book and the register, such as an organization that the register lacks.</summary>
    public ValueList<Fault> Warnings { get; }

    /// <summary>The figures of a measure at an organization with its subtree.</summary>
    /// <exception cref="KeyNotFoundException">The tree has no such organization, or the book no such measure.</exception>
    public Coverage this[OrganizationId organization, MeasureId measure] => At(PositionOf(organization), MeasureOf(measure));

    /// <summary>The figures of a measure of this book at a position of the tree.</summary>
    /// <exception cref="KeyNotFoundException">The book has no such measure.</exception>
    public Coverage At(int position, Measure measure) =>
        CounterLayout.Read(measure, Counted(Guard.Against.Null(measure)).At(measure, position), measure.TargetOn(AsOf));

    /// <summary>The subjects behind a count at an organization with its subtree, in tree order and by id within an organization; nobody for <see cref="Outcome.Outside"/>, which is counted nowhere.</summary>
    /// <exception cref="KeyNotFoundException">The tree has no such organization, or the book no such measure.</exception>
    public IReadOnlyList<SubjectId> Subjects(OrganizationId organization, MeasureId measure, Outcome outcome)
    {
        var (position, asked) = (PositionOf(organization), MeasureOf(measure));
        return Counted(asked).Subjects(asked, CounterLayout.CountersOf(asked, outcome), position, Tree.EndOfSubtree(position));
    }

    /// <summary>Why a subject is classified as it is. Of streamed facts only the truths of the criteria are kept, and not the values behind them.</summary>
    /// <exception cref="KeyNotFoundException">The book has no such measure, or there are no facts of that subject on the day.</exception>
    public Explanation Explain(SubjectId subject, MeasureId measure)
    {
        var asked = MeasureOf(measure);
        return Explainer.Explain(Book, asked, Find(subject, asked) ?? throw new KeyNotFoundException($"there are no facts of `{subject}` on {AsOf:uuuu-MM-dd}"));
    }

    /// <summary>Whether a subject has facts on the day and is of the measure's basis, so that it can be explained.</summary>
    public bool CanExplain(SubjectId subject, MeasureId measure) => Book.Find(measure) is { } asked && Find(subject, asked) is not null;

    /// <summary>The facts of a subject of this basis; null where there are none on the day, or they are not kept.</summary>
    internal SubjectFacts? FactsOf(SubjectId subject, SubjectBasis basis) => basis == SubjectBasis.Person
        ? _facts.Snapshot?.Find(PersonId.From(subject.Text))
        : _facts.Snapshot?.Find(OrganizationId.From(subject.Text));

    private ExplainedSubject? Find(SubjectId subject, Measure measure)
    {
        if (_facts.Snapshot is not null) return FactsOf(subject, measure.Basis) is { } facts ? ExplainedSubject.Of(Book, facts) : null;
        var columns = Counted(measure).Columns;
        return columns.RowOf(subject) is { } row ? ExplainedSubject.Of(columns, row, Tree) : null;
    }

    /// <summary>The counts and the packed facts behind a measure.</summary>
    internal CountedMeasures Counted(Measure measure) => measure.Basis == SubjectBasis.Person ? _persons : _organizations;

    private Measure MeasureOf(MeasureId id) => Book.Find(id) ?? throw new KeyNotFoundException($"the rule book has no measure `{id}`");

    private int PositionOf(OrganizationId id) => Tree.PositionOf(id) ?? throw new KeyNotFoundException($"there is no organization `{id}` on {AsOf:uuuu-MM-dd}");
}
