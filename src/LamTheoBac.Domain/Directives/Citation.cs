using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Directives;

/// <summary>A reference to a document and a place in it (viện dẫn), as in <c>cites "04-NQ/TW" 2016-10-30 "mục II.1"</c> (RULES.md section 2).</summary>
public sealed record Citation
{
    private Citation(DocumentNumber document, LocalDate? issuedOn, string? place)
    {
        Document = document;
        IssuedOn = issuedOn;
        Place = place;
    }

    /// <summary>The document's number.</summary>
    public DocumentNumber Document { get; }

    /// <summary>The document's date, which tells documents of one number apart; null when the citation gives none.</summary>
    public LocalDate? IssuedOn { get; }

    /// <summary>The place in the document, NFC; null when the whole document is cited.</summary>
    public string? Place { get; }

    /// <summary>A citation of this document.</summary>
    /// <exception cref="ArgumentException">The number is <c>default</c>, or the place is empty.</exception>
    public static Citation Of(DocumentNumber document, LocalDate? issuedOn = null, string? place = null) =>
        new(Guard.Against.Default(document), issuedOn, place is null ? null : IdText.Of(place, nameof(place)));

    /// <summary><c>04-NQ/TW (2016-10-30), mục II.1</c>.</summary>
    public override string ToString() =>
        $"{Document}{(IssuedOn is { } date ? $" ({date:uuuu-MM-dd})" : "")}{(Place is null ? "" : $", {Place}")}";
}
