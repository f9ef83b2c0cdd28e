using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Rules;

/// <summary>
/// Rule books by name and the days on which they are in force (tủ sổ quy tắc) (RULES.md section 2). Books of one name are editions of
/// each other; a book without <c>in force</c> is in force always.
/// INVARIANT: on every day at most one edition of a name is in force.
/// </summary>
public sealed class RuleBookShelf
{
    private readonly ILookup<RuleBookName, RuleBook> _editions;

    private RuleBookShelf(IEnumerable<RuleBook> books) => _editions = books.ToLookup(book => book.Name);

    /// <summary>The names on the shelf, in ordinal order.</summary>
    public IEnumerable<RuleBookName> Names => _editions.Select(editions => editions.Key).Order();

    /// <summary>A shelf of these books, or a fault for every edition whose days overlap those of an earlier one in the list.</summary>
    public static OneOf<RuleBookShelf, RuleBookFaults> Create(IEnumerable<RuleBook> books)
    {
        var given = Guard.Against.Null(books).ToList();
        var faults = given
            .Select((book, index) => (book, index))
            .Where(later => given.Take(later.index).Any(earlier => earlier.Name == later.book.Name && DaysOf(earlier).Overlaps(DaysOf(later.book))))
            .Select(later => new Fault(
                RuleBookFaultCodes.OverlappingEditions, new FaultPlace.InRecords("rule-books", later.index, "in force"), DaysOf(later.book).ToString(), [later.book.Name.Text]))
            .ToValueList();
        return faults.Count > 0 ? new RuleBookFaults(faults) : new RuleBookShelf(given);
    }

    /// <summary>The edition of this name that is in force on this day; null when none is.</summary>
    public RuleBook? InForceOn(LocalDate day, RuleBookName name) => _editions[name].FirstOrDefault(book => DaysOf(book).Contains(day));

    /// <summary>The editions of this name, those in force earlier first; none when the name is not on the shelf.</summary>
    public ValueList<RuleBook> EditionsOf(RuleBookName name) => [.. _editions[name].OrderBy(book => DaysOf(book).From ?? LocalDate.MinIsoValue)];

    private static InForceInterval DaysOf(RuleBook book) => book.InForce ?? default;
}
