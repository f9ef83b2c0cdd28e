using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Coverage;

/// <summary>
/// The facts of everybody (bảng dữ kiện) as of a day in a cycle, packed for the questions of one rule book: from a register, or streamed
/// through a <see cref="FactTableBuilder"/>. Immutable and safe for several threads.
/// </summary>
public sealed class FactTable
{
    private FactTable(FactSnapshot snapshot, RuleBook book)
    {
        (Snapshot, Book, Cycle, AsOf, Tree) = (snapshot, book, snapshot.Cycle, snapshot.AsOf, snapshot.Tree);
        Persons = Pack(SubjectBasis.Person, snapshot.PlacedPersons, snapshot.PersonStarts);
        Organizations = Pack(SubjectBasis.Organization, Enumerable.Range(0, Tree.Count).Select(snapshot.FactsOfOrganization), Enumerable.Range(0, Tree.Count + 1).ToArray());
    }

    internal FactTable(RuleBook book, CommitmentCycle cycle, LocalDate asOf, OrganizationTree tree, SubjectColumns persons, SubjectColumns organizations) =>
        (Book, Cycle, AsOf, Tree, Persons, Organizations) = (book, cycle, asOf, tree, persons, organizations);

    /// <summary>The facts that were packed; null where they were streamed and are not kept.</summary>
    public FactSnapshot? Snapshot { get; }

    /// <summary>The rule book whose questions they answer.</summary>
    public RuleBook Book { get; }

    /// <summary>The cycle that is asked about.</summary>
    public CommitmentCycle Cycle { get; }

    /// <summary>The day as of which the facts hold.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The organizations of the day.</summary>
    public OrganizationTree Tree { get; }

    /// <summary>How many bytes the packed facts take, beside the subjects' ids.</summary>
    public long PackedBytes => Persons.Bits.Bytes + Organizations.Bits.Bytes;

    internal SubjectColumns Persons { get; }

    internal SubjectColumns Organizations { get; }

    /// <summary>The facts of this register as of this day in this cycle, for the questions of this book.</summary>
    /// <exception cref="ArgumentException">The register has facts of an attribute that the book declares otherwise: create it with the book's own <see cref="RuleBook.Attributes"/>.</exception>
    public static FactTable Of(Register register, RuleBook book, CommitmentCycle cycle, LocalDate asOf)
    {
        Guard.Against.Null(register);
        Guard.Against.Null(book);
        foreach (var own in register.Contents.DeclaredAttributes)
            if (book.Attributes.FirstOrDefault(other => other.Name == own.Name && other.Basis == own.Basis) is { } declared && declared != own)
                throw new ArgumentException($"the register was created with another declaration of `{own.Name}` than the rule book's", nameof(register));
        return new(FactSnapshot.Of(register, cycle, asOf), book);
    }

    internal SubjectColumns this[SubjectBasis basis] => basis == SubjectBasis.Person ? Persons : Organizations;

    /// <summary>The facts that were packed, for what asks more than they hold.</summary>
    /// <exception cref="ArgumentException">They were streamed.</exception>
    internal FactSnapshot Kept() => Snapshot ?? throw new ArgumentException("the facts were streamed and are not kept: make the table from a register");

    private SubjectColumns Pack(SubjectBasis basis, IEnumerable<SubjectFacts> subjects, ReadOnlySpan<int> starts)
    {
        var tests = BookLeaves.Of(Book, basis).Select(leaf => LeafTest.Of(leaf, Cycle, AsOf)).ToList();
        return SubjectColumns.Pack(subjects, starts, Tree, tests, attribute => Book.Catalogue.SourceOf(basis, attribute));
    }
}
