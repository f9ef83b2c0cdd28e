using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Directives;

/// <content>What can be asked of it. A document that is asked for must be listed: <see cref="Knows"/>.</content>
public sealed partial class DirectiveCatalogue
{
    /// <summary>Whether it lists this document.</summary>
    public bool Knows(Directive document) => _entries.ContainsKey(Guard.Against.Null(document));

    /// <summary>The documents that a citation can mean, in the order of <see cref="Entries"/>: none, one, or several where numbers repeat.</summary>
    public ValueList<DirectiveEntry> Find(Citation citation)
    {
        Guard.Against.Null(citation);
        return Entries.Where(entry => entry.Document.IsCitedBy(citation)).ToValueList();
    }

    /// <summary>
    /// The days on which a document is in force (hiệu lực): its own, cut on the day on which a document that replaces it, or
    /// replaces what replaces it, takes effect. Empty when that is no later than its own first day.
    /// </summary>
    /// <exception cref="ArgumentException">The document is not listed.</exception>
    public Validity InForce(Directive document) => _inForce[Demand(document)];

    /// <summary>Whether a document is in force on this day.</summary>
    /// <exception cref="ArgumentException">The document is not listed.</exception>
    public bool IsInForce(Directive document, LocalDate day) => InForce(document).Contains(day);

    /// <summary>All documents that are in force on this day, in the order of <see cref="Entries"/>.</summary>
    public ValueList<DirectiveEntry> InForceOn(LocalDate day) => Entries.Where(entry => _inForce[entry.Document].Contains(day)).ToValueList();

    /// <summary>The documents that implement this one themselves, in the order of <see cref="Links"/>.</summary>
    /// <exception cref="ArgumentException">The document is not listed.</exception>
    public ValueList<DirectiveEntry> Implementing(Directive document) => Linked(_later, document, DirectiveRelation.Implements);

    /// <summary>The documents that this one implements itself, in the order of <see cref="Links"/>.</summary>
    /// <exception cref="ArgumentException">The document is not listed.</exception>
    public ValueList<DirectiveEntry> ImplementedBy(Directive document) => Linked(_earlier, document, DirectiveRelation.Implements);

    /// <summary>The documents that carry this one on themselves, in the order of <see cref="Links"/>.</summary>
    /// <exception cref="ArgumentException">The document is not listed.</exception>
    public ValueList<DirectiveEntry> Continuing(Directive document) => Linked(_later, document, DirectiveRelation.Continues);

    /// <summary>
    /// This document with all that it replaced, and that these replaced, before it, and all that replaced it, and these, behind
    /// it (chuỗi thay thế): by day of issue, and on one day a replaced one first.
    /// </summary>
    /// <exception cref="ArgumentException">The document is not listed.</exception>
    public ValueList<DirectiveEntry> ChainOf(Directive document)
    {
        var chain = Reach(Demand(document), _earlier, DirectiveRelation.Replaces).Append(document).Concat(Reach(document, _later, DirectiveRelation.Replaces)).ToHashSet();
        return Entries.Where(entry => chain.Contains(entry.Document))
            .OrderBy(entry => entry.Document.IssuedOn)
            .ThenBy(entry => Reach(entry.Document, _earlier, DirectiveRelation.Replaces).Count)
            .ToValueList();
    }

    /// <summary>
    /// The documents of its chain that are in force in this document's place on a day (văn bản thay thế đang có hiệu lực), in the
    /// order of <see cref="Entries"/>: none while it is in force itself or when nothing took its place, several when several did.
    /// </summary>
    /// <exception cref="ArgumentException">The document is not listed.</exception>
    public ValueList<DirectiveEntry> SuccessorsOn(Directive document, LocalDate day)
    {
        var successors = Reach(Demand(document), _later, DirectiveRelation.Replaces);
        return InForceOn(day).Where(entry => successors.Contains(entry.Document)).ToValueList();
    }

    private ValueList<DirectiveEntry> Linked(ILookup<(Directive, DirectiveRelation), Directive> links, Directive document, DirectiveRelation relation) =>
        links[(Demand(document), relation)].Select(linked => _entries[linked]).ToValueList();

    private Directive Demand(Directive document) => Knows(document) ? document : throw new ArgumentException($"the catalogue does not list `{document}`", nameof(document));
}
