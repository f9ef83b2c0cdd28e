using CsCheck;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Tests.Analysis;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Testing;

public sealed class ScenarioRunTests
{
    private const string Header = "| subject | party-member | member-since | organization.level | exempt-from-activities | suspended | temporarily-elsewhere | note | plan.registered | plan.registered-on | members? |\n|-|-|-|-|-|-|-|-|-|-|-|\n";

    [Theory]
    [InlineData("false |            | cell  |      |      |      |   |       |            ", Outcome.Outside, 1, null)]
    [InlineData("true  | 2010-01-01 | group |      |      |      |   | true  | 2017-03-01 ", Outcome.Outside, 1, null)]
    [InlineData("true  | 2010-01-01 | cell  | true | true |      |   | true  | 2017-03-01 ", Outcome.Excluded, 3, 0)]
    [InlineData("true  | 2010-01-01 | cell  |      | true |      |   | ?     | ?          ", Outcome.Excluded, 3, 1)]
    [InlineData("true  | 2010-01-01 | cell  |      |      | true |   | true  | 2017-03-01 ", Outcome.Met, 5, null)]
    [InlineData("true  | 2010-01-01 | cell  |      |      | true |   | ?     | ?          ", Outcome.Undetermined, 6, null)]
    [InlineData("true  | 2010-01-01 | cell  |      |      | true | x |       |            ", Outcome.Excepted, 7, 0)]
    [InlineData("true  | 2010-01-01 | cell  |      |      |      | x |       |            ", Outcome.Excepted, 7, 1)]
    [InlineData("true  | 2010-01-01 | cell  |      |      |      | ? |       |            ", Outcome.Undetermined, 8, null)]
    [InlineData("true  | 2010-01-01 | cell  |      |      |      | y |       |            ", Outcome.NotMet, 9, null)]
    public void Run_Row_IsClassifiedByTheLineThatDecides(string values, Outcome outcome, int line, int? clause)
    {
        var wrong = outcome == Outcome.Met ? "not-met" : "met";
        var result = Pages.Scenario($"{Header}| a | {values} | {wrong} |").Run();
        var mismatch = Assert.Single(result.Mismatches);
        Assert.Equal(new Classification(outcome, line, clause), mismatch.Found);
        Assert.Equal(("a", MeasureId.From("members"), new FaultPlace.InText(7, 3)), (mismatch.Subject, mismatch.Measure, mismatch.Place));
        Assert.Empty(result.Impossible);
        Assert.False(result.Passes);
    }

    [Fact]
    public void Run_OpenPopulationAndExclusion_AreLinesTwoAndFour()
    {
        var book = Given.Book("rule book x\nmeasure m of person\n  population cadre\n  exclude worker\n  exclude plan.approved\n  met true\n");
        var result = Parse(book, "| subject | cadre | civil-servant | public-employee | worker | plan.registered | plan.approved | m? |\n|-|-|-|-|-|-|-|-|\n| a | ? | ? | ? | ? | | | met |\n| b | true | | | | ? | ? | met |\n| c | true | | | true | ? | ? | met |").Run();
        Assert.Equal(
            [new Classification(Outcome.Undetermined, 2, null), new Classification(Outcome.Undetermined, 4, null), new Classification(Outcome.Excluded, 3, 0)],
            result.Mismatches.Select(mismatch => mismatch.Found));
        Assert.Empty(result.Impossible);
    }

    [Fact]
    public void Run_UnknownCountsAsNo_IsTheBooksReading()
    {
        var book = Given.Book("rule book x\n  unknown counts as no\nmeasure m of person\n  population true\n  met plan.approved\n");
        Assert.True(Parse(book, "| subject | plan.registered | plan.approved | m? |\n|-|-|-|-|\n| a | ? | ? | not-met |").Run().Passes);
    }

    [Fact]
    public void Run_ExpectedLine_IsComparedWhereOneIsNamed()
    {
        const string Values = "true | 2010-01-01 | cell | true | true | | | | ";
        var result = Pages.Scenario($"{Header}| a | {Values} | excluded |\n| b | {Values} | excluded 1 |\n| c | {Values} | excluded 2 |").Run();
        Assert.Equal("c", Assert.Single(result.Mismatches).Subject);
        Assert.Equal(3, result.Expectations);
    }

    [Theory]
    [InlineData("plan.registered | plan.registered-on", "true |", "plan.registered plan.registered-on")]
    [InlineData("plan.registered | plan.registered-on", "true | 2018-01-01", "plan.registered plan.registered-on")]
    [InlineData("plan.registered", "true", "")]
    [InlineData("plan.approved | plan.registered", "true | false", "plan.approved plan.registered")]
    [InlineData("plan.approved-on", "2017-03-01", "")]
    [InlineData("probationary | official-member", "true | true", "official-member probationary")]
    [InlineData("probationary", "true", "")]
    [InlineData("party-member", "?", "party-member")]
    [InlineData("cadre | worker", "? | true", "cadre worker")]
    [InlineData("study.count | study.topics", "1000 | 1001", "study.count study.topics")]
    [InlineData("study.count | study.topics", "1000 | 1000", "")]
    [InlineData("study.count", "-1", "study.count")]
    [InlineData("review.rating | review.count", "good | 0", "review.count review.rating")]
    [InlineData("review.rating", "good", "")]
    [InlineData("note | suspended", "x | true", "")]
    public void Run_Values_NobodyCanHaveTogether_AreTold(string attributes, string values, string conflict)
    {
        var count = attributes.Split('|').Length;
        var result = Pages.Scenario($"| subject | noted? | {attributes} |\n|{string.Concat(Enumerable.Repeat("-|", count + 2))}\n| a | not-met | {values} |").Run();
        Assert.Equal(conflict, string.Join(' ', result.Impossible.SelectMany(own => own.Values).Select(value => value.Attribute.Text)));
        Assert.Equal(conflict.Length == 0, result.Passes);
    }

    [Fact]
    public void Run_AskedAttributeWithoutAColumn_IsPlainAlsoInAConflict()
    {
        var result = Pages.Scenario("| subject | organization.level | party-member | plan.registered | members? |\n|-|-|-|-|-|\n| a | cell | true | true | not-met |").Run();
        Assert.Empty(result.Mismatches);
        Assert.Equal([AttributeValue.Of(true), AttributeValue.Absent], Assert.Single(result.Impossible).Values.Select(value => value.Value));
    }

    [Fact]
    public void Run_SeveralTables_GivesEveryMismatchInTheOrderOfThePage()
    {
        var result = Pages.Scenario(
            "| subject | note | noted? |\n|-|-|-|\n| a | y | not-met |\n| b | y | met |\n| c | | met |",
            "| subject | level | cells? |\n|-|-|-|\n| d | group | met |").Run();
        Assert.Equal(["a", "c", "d"], result.Mismatches.Select(mismatch => mismatch.Subject));
    }

    [Fact]
    public void Run_RandomBooksAndValues_ClassifiesAsTheNaiveEvaluatorDoes() => Gen.Select(SmallBookGen.Text, Gen.Int[0, 1000]).Sample(
        (text, seed) =>
        {
            var book = Given.Book(text);
            foreach (var measure in book.Measures)
            {
                var brute = new BruteForce((book, measure));
                if (brute.ValueCount > 5_000) continue;
                var cases = brute.Values().Where((_, index) => (index * 31 + seed) % 7 == 0).Take(200).ToList();
                if (cases.Count == 0) continue;
                var naive = new NaiveEvaluator(book, Given.Cycle, Given.AsOf);
                var names = cases[0].Keys.ToList();
                var rows = cases.Select((own, index) => $"| {index} | {string.Concat(names.Select(name => $"{own[name]} | "))}{Word(naive.Classify(measure, name => own[name.Text]))} |");
                var result = Parse(book, $"| subject | {string.Concat(names.Select(name => $"{name} | "))}{measure.Id}? |\n|{string.Concat(Enumerable.Repeat("-|", names.Count + 2))}\n{string.Join('\n', rows)}").Run();
                Assert.Empty(result.Mismatches);
                Assert.Empty(result.Impossible);
            }
        },
        iter: 300);

    private static string Word((Outcome Outcome, int Clause) found) => Domain.Values.Words<Outcome>.Of(found.Outcome) + (found.Clause < 0 ? "" : $" {found.Clause + 1}");

    private static Scenario Parse(RuleBook book, string table) =>
        Scenario.Parse($"# T\n- cycle: 2017\n{table}", book).Match(read => read, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults)));
}
