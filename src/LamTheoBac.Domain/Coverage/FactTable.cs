using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Coverage;

/// <summary>
/// The facts of a register (bảng dữ kiện) as of a day in a cycle, packed for the questions of one rule book. Immutable and safe for
/// several threads.
/// </summary>
public sealed class FactTable
{
    private FactTable(FactSnapshot snapshot, RuleBook book)
    {
        Snapshot = snapshot;
        Book = book;
        var tree = snapshot.Tree;
        Persons = Pack(SubjectBasis.Person, snapshot.PlacedPersons, snapshot.PersonStarts);
        Organizations = Pack(SubjectBasis.Organization, Enumerable.Range(0, tree.Count).Select(snapshot.FactsOfOrganization), Enumerable.Range(0, tree.Count + 1).ToArray());
    }

    /// <summary>The facts that were packed.</summary>
    public FactSnapshot Snapshot { get; }

    /// <summary>The rule book whose questions they answer.</summary>
    public RuleBook Book { get; }

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

    private SubjectColumns Pack(SubjectBasis basis, IEnumerable<SubjectFacts> subjects, ReadOnlySpan<int> starts)
    {
        var tests = BookLeaves.Of(Book, basis).Select(leaf => LeafTest.Of(leaf, Snapshot.Cycle, Snapshot.AsOf)).ToList();
        return SubjectColumns.Pack(subjects, starts, Snapshot.Tree, tests, attribute => Book.Catalogue.SourceOf(basis, attribute));
    }
}
