using CsCheck;
using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Tests.LifeCycles;
using static LamTheoBac.Domain.Tests.Directives.Papers;

namespace LamTheoBac.Domain.Tests.Directives;

/// <summary>Random catalogues, of links that can be and of links that cannot.</summary>
public sealed class DirectiveCataloguePropertyTests
{
    private const int LastDay = 60;

    /// <summary>Six documents, of which some bear one number or one day, with days of their own.</summary>
    private static readonly Gen<DirectiveEntry[]> SomeEntries = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 20], Gen.Int[1, 40], Gen.Bool).Array[6].Select(rows => rows
        .Select((row, index) => DirectiveEntry.Of(Paper($"{index % 4}", index * 5 / 2, issuer: $"{row.Item1}"), Days((index * 5 / 2) + row.Item2, row.Item4 ? null : (index * 5 / 2) + row.Item2 + row.Item3)))
        .ToArray());

    private static readonly Gen<(int From, DirectiveRelation Relation, int To)[]> SomeLinks =
        Gen.Select(Gen.Int[0, 5], Gen.Int[1, 3].Select(relation => (DirectiveRelation)relation), Gen.Int[0, 5]).Array[0, 7];

    private static readonly Gen<(DirectiveEntry[] Entries, DirectiveLink[] Links)> Anything = SomeEntries.Select(SomeLinks, (entries, links) => (entries, LinksOf(entries, links)));

    /// <summary>Links from the later to the earlier only, so that nothing is refused.</summary>
    private static readonly Gen<(DirectiveEntry[] Entries, DirectiveLink[] Links)> Sound =
        SomeEntries.Select(SomeLinks, (entries, links) => (entries, LinksOf(entries, links.Where(link => link.From > link.To))));

    [Fact]
    public void InForce_AnyLinks_IsWithinItsOwnDays() => Sound.Sample(drawn =>
    {
        var catalogue = DirectiveCatalogue.Create(drawn.Entries, drawn.Links).Taken();
        foreach (var entry in catalogue.Entries)
        {
            Assert.Equal(entry.During.From, catalogue.InForce(entry.Document).From);
            Assert.All(AllDays().Where(day => catalogue.IsInForce(entry.Document, day)), day => Assert.True(entry.During.Contains(day)));
        }
    });

    [Fact]
    public void InForce_AnyLinks_EndsExactlyWhereAReplacingOneBegins() => Sound.Sample(drawn =>
    {
        var catalogue = DirectiveCatalogue.Create(drawn.Entries, drawn.Links).Taken();
        foreach (var entry in catalogue.Entries)
            foreach (var day in AllDays())
                Assert.Equal(entry.During.Contains(day) && !ReplacingOnes(catalogue, entry.Document).Any(other => other.During.From <= day), catalogue.IsInForce(entry.Document, day));
    });

    [Fact]
    public void SuccessorsOn_AnyLinks_NeverStandBesideTheReplaced() => Sound.Sample(drawn =>
    {
        var catalogue = DirectiveCatalogue.Create(drawn.Entries, drawn.Links).Taken();
        foreach (var entry in catalogue.Entries)
            foreach (var day in AllDays())
            {
                var successors = catalogue.SuccessorsOn(entry.Document, day);
                Assert.True(successors.Count == 0 || !catalogue.IsInForce(entry.Document, day));
                Assert.All(successors, successor => Assert.Contains(successor, catalogue.ChainOf(entry.Document)));
            }
    });

    [Fact]
    public void ChainOf_AnyLinks_PutsEveryReplacedOneFirst() => Sound.Sample(drawn =>
    {
        var catalogue = DirectiveCatalogue.Create(drawn.Entries, drawn.Links).Taken();
        foreach (var entry in catalogue.Entries)
        {
            var chain = catalogue.ChainOf(entry.Document).Documents().ToList();
            Assert.Contains(entry.Document, chain);
            Assert.All(
                catalogue.Links.Where(link => link.Relation == DirectiveRelation.Replaces && chain.Contains(link.From) && chain.Contains(link.To)),
                link => Assert.True(chain.IndexOf(link.To) < chain.IndexOf(link.From)));
        }
    });

    [Fact]
    public void Find_AnyNumber_KeepsTwoDocumentsOfOneNumberApart() => SomeEntries.Sample(entries =>
    {
        var catalogue = DirectiveCatalogue.Create(entries, []).Taken();
        Assert.Equal(6, catalogue.Entries.Count);
        foreach (var entry in entries)
        {
            var found = catalogue.Find(Citation.Of(entry.Document.Number)).Documents().ToList();
            Assert.Equal(entries.Count(other => other.Document.Number == entry.Document.Number), found.Count);
            Assert.Equal([entry.Document], catalogue.Find(Citation.Of(entry.Document.Number, entry.Document.IssuedOn)).Documents());
        }
    });

    [Fact]
    public void With_TheSameAgain_ChangesNothing() => Gen.Select(Sound, Sound).Sample((first, second) =>
    {
        var catalogue = DirectiveCatalogue.Create(first.Entries, first.Links).Taken();
        Assert.Equal(catalogue, catalogue.With(first.Entries, first.Links).Taken());
        var extended = catalogue.With(second.Entries, second.Links).Taken();
        Assert.Equal(extended, extended.With(second.Entries, second.Links).Taken());
    });

    [Fact]
    public void Create_AnyLinks_RefusesExactlyWhatCannotBe()
    {
        var (taken, circular) = (0, 0);
        Anything.Sample(drawn =>
        {
            var isCircular = Enum.GetValues<DirectiveRelation>().Any(relation => HasCircle(drawn.Entries, drawn.Links, relation));
            var isTooEarly = drawn.Links.Any(link => link.From.IssuedOn < link.To.IssuedOn);
            var codes = DirectiveCatalogue.Create(drawn.Entries, drawn.Links).Match(_ => [], refusal => refusal.Reasons.Select(reason => reason.Code).ToHashSet());
            Assert.Equal(isCircular, codes.Contains(LifeCycleFaultCodes.CircularChain));
            Assert.Equal(isTooEarly, codes.Contains(LifeCycleFaultCodes.StepBeforeLast));
            if (codes.Count == 0) Interlocked.Increment(ref taken);
            if (isCircular) Interlocked.Increment(ref circular);
        }, iter: 2000);
        Assert.True(taken > 50 && circular > 50, $"{taken} taken, {circular} circular");
    }

    private static IEnumerable<LocalDate> AllDays() => Enumerable.Range(-1, LastDay).Select(day => Day.PlusDays(day));

    private static DirectiveLink[] LinksOf(DirectiveEntry[] entries, IEnumerable<(int From, DirectiveRelation Relation, int To)> links) =>
        [.. links.Select(link => DirectiveLink.Of(entries[link.From].Document, link.Relation, entries[link.To].Document))];

    private static IEnumerable<DirectiveEntry> ReplacingOnes(DirectiveCatalogue catalogue, Directive document)
    {
        var direct = catalogue.Links.Where(link => link.Relation == DirectiveRelation.Replaces && link.To == document).Select(link => link.From);
        return direct.SelectMany(from => ReplacingOnes(catalogue, from).Append(catalogue.Entries.Single(entry => entry.Document == from)));
    }

    /// <summary>Warshall's closure: a document that reaches itself.</summary>
    private static bool HasCircle(DirectiveEntry[] entries, DirectiveLink[] links, DirectiveRelation relation)
    {
        var documents = entries.Documents().ToList();
        var reaches = new bool[documents.Count, documents.Count];
        foreach (var link in links.Where(link => link.Relation == relation)) reaches[documents.IndexOf(link.From), documents.IndexOf(link.To)] = true;
        for (var by = 0; by < documents.Count; by++)
            for (var from = 0; from < documents.Count; from++)
                for (var to = 0; to < documents.Count; to++)
                    reaches[from, to] |= reaches[from, by] && reaches[by, to];
        return Enumerable.Range(0, documents.Count).Any(at => reaches[at, at]);
    }
}
