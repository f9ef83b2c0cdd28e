using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Hosting;

/// <summary>
/// The rule books that were in use together (bộ sổ quy tắc đang dùng) between two reloads. Immutable: who holds one sees the same books
/// whatever is reloaded meanwhile.
/// </summary>
public sealed class RuleBookSet
{
    private readonly RuleBookShelf _shelf;

    internal RuleBookSet(long version, RuleBookShelf shelf) => (Version, _shelf) = (version, shelf);

    /// <summary>1 for the books of the start, and one more for each reload that changed something.</summary>
    public long Version { get; }

    /// <summary>The names of the books, in ordinal order.</summary>
    public IEnumerable<RuleBookName> Names => _shelf.Names;

    /// <summary>The book of this name; of several editions the one that comes into force last. Null when there is none.</summary>
    public RuleBook? LatestOf(RuleBookName name) => EditionsOf(name) is [.., var last] ? last : null;

    /// <summary>The edition of this name that is in force on this day; null when none is.</summary>
    public RuleBook? InForceOn(LocalDate day, RuleBookName name) => _shelf.InForceOn(day, name);

    /// <summary>The editions of this name, those in force earlier first; none when there is no such name.</summary>
    public ValueList<RuleBook> EditionsOf(RuleBookName name) => _shelf.EditionsOf(name);
}
