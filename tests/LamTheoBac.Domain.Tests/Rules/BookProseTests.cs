using CsCheck;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Rules.Prose;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Rules;

public sealed class BookProseTests
{
    private const int Pairs = 6_000;

    // What a slip of the pen could make of a rule: each pair turns one valid word into another.
    private static readonly (string From, string To)[] Slips =
    [
        (" and ", " or "), (" or ", " and "), ("not ", ""), ("<= ", "< "), (">= ", "> "), ("!= ", "= "), ("= ", "!= "), ("cycle.start", "cycle.end"), ("cycle.end", "as-of"), ("true", "false"),
        ("at least 1 of", "at least 2 of"), ("at least 2 of", "at least 3 of"), ("plan.registered ", "pledge.signed "), ("known(review.rating)", "known(review.on)"), ("good", "unfulfilled"),
        ("-01", "-02"), (" + ", " - "), ("0 days", "1 days"), ("exclude", "except"), ("except", "exclude"), ("kế hoạch", "kê hoạch"), ("d0", "d1"), ("half-up", "truncate"), ("unknown counts as no\n", ""),
        ("decimals 1", "decimals 2"), ("of person", "of organization"), ("%", "0%"), ("cell", "commune"), ("land", "no"), ("}", ", 3}"), ("(", "(not "), ("population", "met"), ("met", "population"),
    ];

    [Theory]
    [InlineData(ProseLanguage.Vietnamese)]
    [InlineData(ProseLanguage.English)]
    public void Of_BooksThatDiffer_NeverGiveTheSameProse(ProseLanguage language)
    {
        var compared = 0;
        Gen.Select(RuleBookGen.Text, Gen.Int[0, 1000]).Sample(
            (text, place) =>
            {
                if (Parsed(text) is not { } book) return;
                var prose = BookProse.Of(book, language).ToString();
                foreach (var other in Slips.Select(slip => Parsed(Slipped(book.Format(), slip, place))).OfType<RuleBook>().Where(other => !other.Equals(book)))
                {
                    Assert.NotEqual(prose, BookProse.Of(other, language).ToString());
                    Interlocked.Increment(ref compared);
                }
            },
            iter: Pairs / 5);
        Assert.True(compared >= Pairs, $"{compared}");
    }

    [Theory]
    [InlineData(ProseLanguage.Vietnamese)]
    [InlineData(ProseLanguage.English)]
    public void Of_EqualBooks_GiveTheSameProse(ProseLanguage language) => RuleBookGen.Text.Sample(
        text =>
        {
            if (Parsed(text) is { } book) Assert.Equal(BookProse.Of(book, language), BookProse.Of(Parsed(book.Format())!, language));
        },
        iter: 200);

    [Theory]
    [InlineData(ProseLanguage.Vietnamese)]
    [InlineData(ProseLanguage.English)]
    public void Attributes_Standard_HavePhrasesAndMeaningsOfTheirOwn(ProseLanguage language)
    {
        var phrases = ProseWords.Of(language).Attributes;
        Assert.Empty(AttributeCatalogue.Standard.Declarations.Select(attribute => attribute.Name.Text).Except(phrases.Keys));
        Assert.Empty(phrases.Keys.Except(AttributeCatalogue.Standard.Declarations.Select(attribute => attribute.Name.Text)));
        Assert.Equal(phrases.Count, phrases.Values.Select(phrase => phrase.Phrase).Distinct().Count());
    }

    [Theory]
    [InlineData(ProseLanguage.Vietnamese)]
    [InlineData(ProseLanguage.English)]
    public void Words_StandardSymbols_AreAllToldApart(ProseLanguage language)
    {
        var words = ProseWords.Of(language).Words;
        Assert.Empty(AttributeCatalogue.Standard.Declarations.SelectMany(attribute => attribute.Symbols).Except(words.Keys));
        Assert.Equal(words.Count, words.Values.Distinct().Count());
    }

    [Fact]
    public void Glossary_Book_NamesWhatTheMeasuresAskThroughDefinitions()
    {
        var book = Given.Book("rule book x\nattribute own of person integer\ndefine done: plan.registered and own >= 1\nmeasure m of person\n  population party-member\n  met done\n");
        Assert.Equal(["own", "party-member", "plan.registered"], BookProse.Of(book, ProseLanguage.English).Glossary.Select(entry => entry.Attribute.Text));
    }

    [Fact]
    public void Of_DeclaredWordLikeAStandardOne_IsQuoted()
    {
        var book = Given.Book("rule book x\nattribute place of person symbol {cell, group}\nmeasure m of person\n  population organization.level = cell\n  met place = cell\n");
        var lines = BookProse.Of(book, ProseLanguage.Vietnamese).Measures[0].Lines.Select(line => line.Text).ToList();
        Assert.Contains(lines, line => line.EndsWith("là chi bộ trực thuộc.", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.EndsWith("là “cell”.", StringComparison.Ordinal));
    }

    private static RuleBook? Parsed(string text) => RuleBook.Parse(text).Match<RuleBook?>(book => book, _ => null);

    /// <summary>The text with one of the places of a word changed; unchanged where it has none.</summary>
    private static string Slipped(string text, (string From, string To) slip, int place)
    {
        var parts = text.Split(slip.From);
        if (parts.Length == 1) return text;
        var at = place % (parts.Length - 1);
        return string.Join(slip.From, parts[..(at + 1)]) + slip.To + string.Join(slip.From, parts[(at + 1)..]);
    }
}
