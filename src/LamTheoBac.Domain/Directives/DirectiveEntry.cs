using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Directives;

/// <summary>A document in a catalogue (văn bản trong danh mục), with its own days and a short title. Equality is by all three.</summary>
public sealed record DirectiveEntry
{
    private DirectiveEntry(Directive document, Validity during, string? title)
    {
        Document = document;
        During = during;
        Title = title;
    }

    /// <summary>The document.</summary>
    public Directive Document { get; }

    /// <summary>
    /// Its own days: from the day it takes effect (ngày có hiệu lực) to the end that it sets itself, open where it sets none.
    /// What replaces it cuts them: <see cref="DirectiveCatalogue.InForce"/>.
    /// </summary>
    public Validity During { get; }

    /// <summary>What it is about, in a few words, NFC; null when nobody said.</summary>
    public string? Title { get; }

    /// <summary>A document that takes effect on the day it was issued and sets itself no end.</summary>
    /// <exception cref="ArgumentException">The document is null, or the title is empty.</exception>
    public static DirectiveEntry Of(Directive document, string? title = null) => Of(document, Validity.Since(Guard.Against.Null(document).IssuedOn), title);

    /// <summary>A document with days of its own. A catalogue refuses days that are none.</summary>
    /// <exception cref="ArgumentException">The document is null, or the title is empty.</exception>
    public static DirectiveEntry Of(Directive document, Validity during, string? title = null) =>
        new(Guard.Against.Null(document), during, title is null ? null : IdText.Of(title, nameof(title)));
}
