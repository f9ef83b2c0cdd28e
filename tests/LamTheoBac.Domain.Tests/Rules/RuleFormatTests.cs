using CsCheck;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;
using static LamTheoBac.Domain.Tests.Rules.Reading;

namespace LamTheoBac.Domain.Tests.Rules;

public sealed class RuleFormatTests
{
    [Fact]
    public void Format_Example_IsCanonicalAlready() => Assert.Equal(Example, Book(Example).Format());

    [Fact]
    public void Format_EveryClause_StandsInItsOrderAndLayout()
    {
        var book = Book("""
            rule book b decimals 0 round truncate attribute z of organization symbol {b,a} attribute y of person date
            unknown counts as no in force ..2018-01-01 cites "x" 2017-01-01 "1", "y" issuer "i" title "t"
            measure m of person target 95.50% from 2018-01-01, 90% from 2017-01-01 met true except false
            exclude study.count=-1 because "b" except known( y ) population y<cycle.end-5 days cites "c" title "\"\\"
            define d: not(party-member and true)
            """);

        Assert.Equal(
            """
            rule book b
              title   "t"
              issuer  "i"
              cites   "x" 2017-01-01 "1", "y"
              in force .. 2018-01-01
              unknown counts as no
              attribute z of organization symbol {b, a}
              attribute y of person date
              round truncate
              decimals 0

            measure m of person
              title      "\"\\"
              cites      "c"
              population y < cycle.end - 5 days
              exclude    study.count = -1 because "b"
              except     false
              except     known(y)
              met        true
              target     90% from 2017-01-01, 95.5% from 2018-01-01

            define d:
              not (party-member and true)

            """,
            book.Format());
    }

    [Theory]
    [InlineData("(true and false) and true")]
    [InlineData("true and (true and false)")]
    [InlineData("true or false and true")]
    [InlineData("(true or false) and true")]
    [InlineData("(true or false) or true")]
    [InlineData("not (true or false)")]
    [InlineData("not not true")]
    [InlineData("at least 1 of (true or false, not true, at least 0 of (true))")]
    [InlineData("joined-on = as-of + 1 days")]
    public void Format_Criterion_KeepsExactlyTheParenthesesItNeeds(string criterion)
    {
        Assert.Contains($"  population {criterion}\n", Book(WithPopulation(criterion)).Format(), StringComparison.Ordinal);
        Assert.Contains($"  population {criterion}\n", Book(WithPopulation($"(({criterion}))")).Format(), StringComparison.Ordinal);
    }

    [Fact]
    public void Format_LongCriterion_IsBrokenAtItsOutermostConnective()
    {
        var book = Book($"""
            rule book b
            define d: party-member and suspended and not cadre and civil-servant and public-employee and worker and official
            define official: official-member or probationary
            measure m of person
            population {string.Join(" or ", Enumerable.Repeat("(party-member and suspended)", 4))}
            exclude {string.Join(" and ", Enumerable.Repeat("(party-member or suspended)", 3))} because "c"
            met not ({string.Join(" and ", Enumerable.Repeat("cadre", 11))}) # behind
            """);

        Assert.Equal(
            $"""
            rule book b

            define d:
              party-member
              and suspended
              and not cadre
              and civil-servant
              and public-employee
              and worker
              and official

            define official:
              official-member or probationary

            measure m of person
              population party-member and suspended
                         or party-member and suspended
                         or party-member and suspended
                         or party-member and suspended
              exclude    (party-member or suspended)
                         and (party-member or suspended)
                         and (party-member or suspended) because "c"
              met        not ({string.Join(" and ", Enumerable.Repeat("cadre", 11))}) # behind

            """,
            book.Format());
    }

    [Theory]
    [InlineData(17, 1)]
    [InlineData(18, 8)]
    public void Format_Line_MayBe100CharactersLong(int nameLength, int expectedLines)
    {
        var name = new string('x', nameLength);
        var criterion = $"{string.Join(" and ", Enumerable.Repeat("cadre", 7))} and {name}";
        var text = Book($"{Header}attribute {name} of person boolean\nmeasure m of person population {criterion} met true").Format();
        var lines = text.Split('\n').SkipWhile(line => !line.StartsWith("  population", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("  met", StringComparison.Ordinal)).ToList();

        Assert.Equal(expectedLines, lines.Count);
        if (expectedLines == 1) Assert.Equal(100, lines[0].Length);
    }

    [Fact]
    public void Format_Comments_StayWithTheirClauses()
    {
        var book = Book("""
            # before all
            rule book b # behind the name
              # before decimals
              decimals 1 # behind decimals
              title # inside title
                "t"
            # before the definition
            define d: # inside the definition
              true # behind the definition
            # before the measure
            measure m # inside the measure
              of person
              met true # behind met
              # before the first exclusion
              exclude true # behind the first
              exclude false # behind the second
              # one
              # two
              population d
            # at the end
                # really
            """);

        Assert.Equal(
            """
            # before all
            rule book b # behind the name
              # inside title
              title   "t"
              # before decimals
              decimals 1 # behind decimals

            # before the definition
            # inside the definition
            define d:
              true # behind the definition

            # before the measure
            # inside the measure
            measure m of person
              # one
              # two
              population d
              # before the first exclusion
              exclude    true # behind the first
              exclude    false # behind the second
              met        true # behind met

            # at the end
            # really

            """,
            book.Format());
    }

    [Fact]
    public void Format_OnlyComments_KeepsThem() => Assert.Equal("# a\nrule book b #b\n\n#\n", Book("\n# a  \r\n\r\nrule # b\n".Replace("# b", "", StringComparison.Ordinal) + "book b #b\n#").Format());

    [Fact]
    public void Format_RandomBook_ParsesToAnEqualBookAndChangesNothingTwice() => RuleBookGen.Text.Sample(text =>
    {
        var book = Book(text);
        var formatted = book.Format();
        var again = Book(formatted);
        return again.Equals(book) && again.Format() == formatted && CommentsOf(formatted).SequenceEqual(CommentsOf(text));
    });

    [Fact]
    public void Parse_RandomTextWithPiecesMissing_GivesABookOrFaultsInOrder() => Gen.Select(RuleBookGen.Text, Gen.Int[0, 400], Gen.Int[0, 30]).Sample((text, start, length) =>
    {
        var from = Math.Min(start, text.Length);
        var cut = text.Remove(from, Math.Min(length, text.Length - from));
        return RuleBook.Parse(cut).Match(book => Book(book.Format()).Equals(book), faults => faults.Faults.Count > 0);
    });

    [Fact]
    public void Parse_RandomWords_GivesABookOrFaultsInOrder() => Gen.OneOf(Words).Array[0, 60].Sample(words =>
        RuleBook.Parse($"rule book b\n{string.Join(' ', words)}").Match(book => Book(book.Format()).Equals(book), faults => IsInOrder(faults)));

    private static readonly string[] Words =
    [
        "title", "issuer", "cites", "in", "force", "unknown", "attribute", "of", "person", "symbol", "round", "decimals", "define", "measure", "population", "exclude", "met", "target", "from", "because",
        "true", "and", "or", "not", "at", "least", "known", "cycle.end", "as-of-5", "days", "cadre", "level", "study.count", "joined-on", "a", "B", "ế", "_", "1", "-1", "2017-01-01", "2017-99-01", "95.5", "\"x\"", "\"",
        "\"\\x\"", "\"\"", "organization.id", "(", ")", "{", "}", ",", ":", "=", "!=", "<=", "..", "+", "-", "%", "&", "# c\n", "\n", "\n", "\r",
    ];

    private static bool IsInOrder(RuleBookFaults faults)
    {
        var places = faults.Faults.Select(fault => (FaultPlace.InText)fault.Place).Select(place => (place.Line, place.Column)).ToList();
        return places.Count > 0 && places.SequenceEqual(places.Order());
    }

    private static IEnumerable<string> CommentsOf(string text) =>
        text.Split('\n').Where(line => line.Contains('#', StringComparison.Ordinal)).Select(line => line[line.IndexOf('#', StringComparison.Ordinal)..]).Order(StringComparer.Ordinal);
}
