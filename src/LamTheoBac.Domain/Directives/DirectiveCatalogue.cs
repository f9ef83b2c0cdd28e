using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Directives;

/// <summary>
/// Documents and how they stand to each other (danh mục văn bản). It is never complete: what it does not list may exist
/// all the same. Equality is by entries and links, whatever the order in which they were given.
/// INVARIANT: no relation runs in a circle, and no link leads to a document that was issued later.
/// </summary>
public sealed partial class DirectiveCatalogue : IEquatable<DirectiveCatalogue>
{
    private readonly Dictionary<Directive, DirectiveEntry> _entries;
    private readonly ILookup<(Directive Document, DirectiveRelation Relation), Directive> _earlier;
    private readonly ILookup<(Directive Document, DirectiveRelation Relation), Directive> _later;
    private readonly Dictionary<Directive, Validity> _inForce;

    private DirectiveCatalogue(IEnumerable<DirectiveEntry> entries, IEnumerable<DirectiveLink> links)
    {
        Entries = InOrder(entries, entry => entry.Document).ToValueList();
        Links = InOrder(links, link => link.From).ThenBy(link => link.Relation).ThenBy(link => link.To.ToString(), StringComparer.Ordinal).ToValueList();
        _entries = Entries.ToDictionary(entry => entry.Document);
        _earlier = Links.ToLookup(link => (link.From, link.Relation), link => link.To);
        _later = Links.ToLookup(link => (link.To, link.Relation), link => link.From);
        _inForce = Entries.ToDictionary(entry => entry.Document, CutDaysOf);
    }

    /// <summary>A catalogue without documents.</summary>
    public static DirectiveCatalogue Empty { get; } = new([], []);

    /// <summary>
    /// The documents that this library knows: data to begin with, which a host extends or corrects by <see cref="With"/>, or
    /// leaves for a catalogue of its own. A document whose effective date is not known takes effect on the day it was issued. All
    /// numbers that end in <c>/TW</c> bear the issuer <c>Trung ương</c>, because which organ of the centre issued each was not
    /// verified. That 07-CT/TW replaces 05-CT/TW is not confirmed, so it is not said.
    /// </summary>
    public static DirectiveCatalogue Known { get; } = Create(KnownDirectives.Entries, KnownDirectives.Links)
        .Match(catalogue => catalogue, refusal => throw new InvalidOperationException(string.Join('\n', refusal.Reasons)));

    /// <summary>The documents by day of issue, then number, then issuer.</summary>
    public ValueList<DirectiveEntry> Entries { get; }

    /// <summary>The links by the document that says so, then relation, then the other document; none twice.</summary>
    public ValueList<DirectiveLink> Links { get; }

    /// <summary>
    /// A catalogue of these documents and links. Refused for a document that stands twice or has no day, for a link to a
    /// document that is not among them or was issued later, and for a circle of one relation.
    /// </summary>
    /// <exception cref="ArgumentException">A list or an item is null.</exception>
    public static OneOf<DirectiveCatalogue, Refusal> Create(IEnumerable<DirectiveEntry> entries, IEnumerable<DirectiveLink> links) => Empty.With(entries, links);

    /// <summary>
    /// This catalogue with further documents and links. An entry takes the place of the entry of the same document; a link
    /// that is there stays once. Refused as <see cref="Create"/> is; places are positions in what is given here.
    /// </summary>
    /// <exception cref="ArgumentException">A list or an item is null.</exception>
    public OneOf<DirectiveCatalogue, Refusal> With(IEnumerable<DirectiveEntry> entries, IEnumerable<DirectiveLink> links)
    {
        var given = Guard.Against.Null(entries).Select(entry => Guard.Against.Null(entry, nameof(entries))).ToList();
        var linked = Guard.Against.Null(links).Select(link => Guard.Against.Null(link, nameof(links))).ToList();
        var replaced = given.Select(entry => entry.Document).ToHashSet();
        var all = Entries.Where(entry => !replaced.Contains(entry.Document)).Concat(given).ToList();
        return DirectiveChecks.Find(given, linked, all.Select(entry => entry.Document).ToHashSet(), Links)
            .Or(() => new DirectiveCatalogue(all, Links.Concat(linked).Distinct()));
    }

    /// <summary>Whether the other has the same entries and links.</summary>
    public bool Equals(DirectiveCatalogue? other) => other is not null && Entries.Equals(other.Entries) && Links.Equals(other.Links);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DirectiveCatalogue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Entries, Links);

    /// <summary>Whether both have the same entries and links.</summary>
    public static bool operator ==(DirectiveCatalogue? left, DirectiveCatalogue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ in an entry or a link.</summary>
    public static bool operator !=(DirectiveCatalogue? left, DirectiveCatalogue? right) => !(left == right);

    private static IOrderedEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, Directive> document) => items
        .OrderBy(item => document(item).IssuedOn)
        .ThenBy(item => document(item).Number.Text, StringComparer.Ordinal)
        .ThenBy(item => document(item).Issuer, StringComparer.Ordinal);

    // What replaces a replacing document replaces this one too, so that its place is never held twice.
    private Validity CutDaysOf(DirectiveEntry entry)
    {
        var own = entry.During;
        var ends = Reach(entry.Document, _later, DirectiveRelation.Replaces).Select(successor => _entries[successor].During.From).ToList();
        if (ends.Count == 0) return own;
        var end = LocalDate.Max(own.From, ends.Min());
        return own.To <= end ? own : own.EndingOn(end);
    }

    private static HashSet<Directive> Reach(Directive start, ILookup<(Directive, DirectiveRelation), Directive> next, DirectiveRelation relation)
    {
        var reached = new HashSet<Directive>();
        var ahead = new Stack<Directive>([start]);
        while (ahead.TryPop(out var document))
            foreach (var following in next[(document, relation)])
                if (reached.Add(following))
                    ahead.Push(following);
        return reached;
    }
}
