using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules;

/// <summary>
/// Holds what a rule book cites against a catalogue of documents (kiểm tra viện dẫn). All it finds are warnings, the header's
/// first, then those of the measures, each in written order; of citations built in C#, which have no place, equal ones are told
/// once. A document that the catalogue does not list gets none, because a catalogue is never complete.
/// </summary>
public static class CitationCheck
{
    /// <summary>
    /// Citations of documents that are not in force on some day on which the book is, and citations without a date that can mean
    /// several documents. A book that does not say when it is in force has no days to compare; an end that it leaves open counts as without end.
    /// </summary>
    /// <exception cref="ArgumentException">The book or the catalogue is null.</exception>
    public static ValueList<Fault> Find(RuleBook book, DirectiveCatalogue catalogue) => Find(book, catalogue, Guard.Against.Null(book).InForce);

    /// <summary>
    /// The same for one day, whether or not the book is in force on it. The suggestion is the number of the document that is in
    /// force in the cited one's place, where there is exactly one.
    /// </summary>
    /// <exception cref="ArgumentException">The book or the catalogue is null.</exception>
    public static ValueList<Fault> Find(RuleBook book, DirectiveCatalogue catalogue, LocalDate asOf) => Find(book, catalogue, new InForceInterval(asOf, asOf));

    private static ValueList<Fault> Find(RuleBook book, DirectiveCatalogue catalogue, InForceInterval? days)
    {
        Guard.Against.Null(book);
        Guard.Against.Null(catalogue);
        var header = book.Citations.Zip(book.CitationPlaces);
        var measures = book.Measures.SelectMany(measure => measure.Citations.Zip(measure.CitationPlaces));
        return header.Concat(measures).Select(cited => Warning(cited.First, cited.Second, catalogue, days)).OfType<Fault>().Distinct().ToValueList();
    }

    private static Fault? Warning(Citation citation, SourcePlace place, DirectiveCatalogue catalogue, InForceInterval? days)
    {
        var meant = catalogue.Find(citation);
        // A date is all that a citation can add: what one day leaves apart by issuer only cannot be told better.
        if (meant.Count > 1 && citation.IssuedOn is null)
            return new Fault(RuleBookFaultCodes.AmbiguousCitation, place.ToFaultPlace(), citation.Document.Text, meant.Select(entry => entry.Document.ToString()).ToValueList());
        var inForce = meant.Select(entry => catalogue.InForce(entry.Document)).ToList();
        if (days is not { } asked || inForce.Count == 0 || inForce.Exists(own => Covers(own, asked))) return null;
        return new Fault(RuleBookFaultCodes.CitationNotInForce, place.ToFaultPlace(), citation.Document.Text, [string.Join(", ", inForce.Select(Print)), Print(asked), .. FirstWithout(inForce, asked)])
        {
            Suggestion = asked.From is { } day && day == asked.To ? Successor(meant, catalogue, day) : null,
        };
    }

    private static bool Covers(Validity inForce, InForceInterval asked) =>
        !inForce.IsEmpty && asked.From >= inForce.From && (inForce.To is not { } end || asked.To < end);

    /// <summary>The first day that is asked about on which none of them is in force; none where no first day is asked about, or there is no such day.</summary>
    private static IEnumerable<string> FirstWithout(List<Validity> inForce, InForceInterval asked)
    {
        if (asked.From is not { } day) return [];
        while (inForce.FirstOrDefault(own => own.Contains(day)) is { IsEmpty: false } own)
        {
            if (own.To is not { } end) return [];
            day = end;
        }
        return asked.Contains(day) ? [$"{day:uuuu-MM-dd}"] : [];
    }

    private static string? Successor(ValueList<DirectiveEntry> meant, DirectiveCatalogue catalogue, LocalDate day) =>
        meant.SelectMany(entry => catalogue.SuccessorsOn(entry.Document, day)).Distinct().ToList() is [var only] ? only.Document.Number.Text : null;

    private static string Print(InForceInterval days) => days.From is { } day && day == days.To ? $"{day:uuuu-MM-dd}" : days.ToString();

    // Both intervals of one sentence are told in one way: with the last day.
    private static string Print(Validity days) => Print(new InForceInterval(days.From, days.To?.PlusDays(-1)));
}
