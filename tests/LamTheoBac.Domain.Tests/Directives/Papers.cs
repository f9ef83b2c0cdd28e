using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Tests.LifeCycles;
using LamTheoBac.Domain.Time;
using OneOf;

namespace LamTheoBac.Domain.Tests.Directives;

/// <summary>Short forms in which the tests of documents are written.</summary>
internal static class Papers
{
    public static readonly LocalDate Day = new(2020, 1, 1);

    /// <summary>A document that is issued so many days after the first day.</summary>
    public static Directive Paper(string number, int issuedAfter = 0, string issuer = "A") => Directive.Of(DocumentNumber.From(number), issuer, Day.PlusDays(issuedAfter));

    /// <summary>Days from so many days after the first day up to but not including another.</summary>
    public static Validity Days(int from, int? to = null) => Validity.Between(Day.PlusDays(from), to is { } end ? Day.PlusDays(end) : null);

    public static DirectiveLink Replaces(this Directive from, Directive to) => DirectiveLink.Of(from, DirectiveRelation.Replaces, to);

    public static DirectiveLink Implements(this Directive from, Directive to) => DirectiveLink.Of(from, DirectiveRelation.Implements, to);

    public static DirectiveLink Continues(this Directive from, Directive to) => DirectiveLink.Of(from, DirectiveRelation.Continues, to);

    public static OneOf<DirectiveCatalogue, Refusal> Try(IEnumerable<DirectiveEntry> entries, params IEnumerable<DirectiveLink> links) => DirectiveCatalogue.Create(entries, links);

    /// <summary>A catalogue of these documents, each in effect from the day it was issued.</summary>
    public static DirectiveCatalogue Catalogue(IEnumerable<Directive> documents, params IEnumerable<DirectiveLink> links) => Try(Entries(documents), links).Taken();

    public static IEnumerable<DirectiveEntry> Entries(IEnumerable<Directive> documents) => documents.Select(document => DirectiveEntry.Of(document));

    public static IEnumerable<Directive> Documents(this IEnumerable<DirectiveEntry> entries) => entries.Select(entry => entry.Document);

    /// <summary>The reasons as <c>code field index: expected</c>.</summary>
    public static IEnumerable<string> Told<T>(this OneOf<T, Refusal> answer) => answer.Reasons().Select(reason =>
        reason.Place is FaultPlace.InStep at ? $"{reason.Code} {at.Field} {at.Index}: {string.Join(", ", reason.Expected)}" : $"{reason}");
}
