using CsCheck;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Testing.Decisions;
using LamTheoBac.Domain.Testing.Exercise;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Testing.Texts;
using LamTheoBac.Domain.Tests.Analysis;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Testing;

public sealed class RuleBookExerciseTests
{
    private const string Table = """
        | subject | organization.level | note | hours | noted?       | members? |
        | ------- | ------------------ | ---- | ----- | ------------ | -------- |
        | a       | cell               | y    |       | met          |          |
        | b       | cell               | x    | 2     | not-met      |          |
        | c       | cell               | ?    |       | undetermined |          |
        | d       | cell               |      |       |              | outside  |
        """;

    [Fact]
    public void Of_OneTable_CountsClausesAndCriteria()
    {
        var noted = RuleBookExercise.Of(Pages.Book, [Pages.Scenario(Table)]).Measures[1];
        Assert.Equal(3, noted.Cases);
        Assert.Equal([new ClauseExercise(ClauseRole.Population, null, 3, 0, 0, 0), new ClauseExercise(ClauseRole.Met, null, 1, 1, 1, 3)], noted.Clauses);
        Assert.Equal([(1, 1, 1, true), (0, 3, 0, false)], noted.Leaves.Select(leaf => (leaf.True, leaf.False, leaf.Unknown, leaf.Decides!.Value)));
    }

    [Fact]
    public void Of_TwoCasesThatDifferInOneCriterion_SeesItDecide()
    {
        var noted = RuleBookExercise.Of(Pages.Book, [Pages.Scenario(Table), Pages.Scenario("| subject | note | hours | noted? |\n|-|-|-|-|\n| e | x | 3 | met |")]).Measures[1];
        Assert.Equal([true, true], noted.Leaves.Select(leaf => leaf.Decides!.Value));
    }

    [Fact]
    public void Of_CasesOfTwoDays_AreNotComparedWithEachOther()
    {
        var other = Scenario.Parse("# T\n- cycle: 2018\n| subject | note | hours | noted? |\n|-|-|-|-|\n| e | x | 3 | met |", Pages.Book).Match(read => read, _ => throw new InvalidOperationException());
        Assert.False(RuleBookExercise.Of(Pages.Book, [Pages.Scenario(Table), other]).Measures[1].Leaves[1].Decides);
    }

    [Fact]
    public void Of_ImpossibleRow_DoesNotCount() =>
        Assert.Equal(0, RuleBookExercise.Of(Pages.Book, [Pages.Scenario("| subject | party-member | noted? |\n|-|-|-|\n| a | ? | not-met |")]).Measures[1].Cases);

    [Fact]
    public void Of_ExcludedAndExcepted_CountsTheDecidingLine()
    {
        var members = RuleBookExercise.Of(Pages.Book, [Pages.Scenario(
            """
            | subject | party-member | organization.level | exempt-from-activities | suspended | temporarily-elsewhere | note | members? |
            | - | - | - | - | - | - | - | - |
            | a | false | cell | | | | | outside |
            | b | true | cell | true | true | | | excluded 1 |
            | c | true | cell | | true | | | excluded 2 |
            | d | true | cell | | | true | x | excepted 1 |
            | e | true | cell | | | | ? | undetermined |
            | f | true | cell | | | | | not-met |
            """)]).Measures[0];
        Assert.Equal(
            [
                new ClauseExercise(ClauseRole.Population, null, 5, 1, 0, 1),
                new ClauseExercise(ClauseRole.Exclude, 0, 1, 5, 0, 1),
                new ClauseExercise(ClauseRole.Exclude, 1, 2, 4, 0, 1),
                new ClauseExercise(ClauseRole.Met, null, 0, 6, 0, 1),
                new ClauseExercise(ClauseRole.Except, 0, 1, 5, 0, 1),
                new ClauseExercise(ClauseRole.Except, 1, 1, 4, 1, 1),
            ],
            members.Clauses);
    }

    [Fact]
    public void Of_OtherBook_Throws() =>
        Assert.Throws<ArgumentException>(() => RuleBookExercise.Of(Given.Book("rule book x\nmeasure m of person\n  population true\n  met true\n"), [Pages.Scenario(Table)]));

    [Fact]
    public void Of_TooManyPossibleCases_SaysNothingOfDecisions()
    {
        var names = Enumerable.Range(0, 21).Select(number => $"f{number}").ToList();
        var book = Given.Book($"rule book x\n{string.Concat(names.Select(name => $"  attribute {name} of person boolean\n"))}measure m of person\n  population true\n  met {string.Join(" and ", names)}\n");
        var scenario = Scenario.Parse("# T\n- cycle: 2017\n|subject|f0|m?|\n|-|-|-|\n|a|true|not-met|", book).Match(read => read, _ => throw new InvalidOperationException());
        Assert.Equal((1, null), (RuleBookExercise.Of(book, [scenario]).Measures[0].Leaves[0].True, RuleBookExercise.Of(book, [scenario]).Measures[0].Leaves[0].Decides));
    }

    [Fact]
    public void Of_GeneratedCasesOfRandomBooks_SeesEveryCriterionDecideThatCan_WhateverTheLayout() => SmallBookGen.Text.Sample(
        text =>
        {
            var book = Given.Book(text);
            var pages = book.Measures.Select(measure => DecidingCases.Of(book, measure.Id, Given.Cycle, Given.AsOf)).ToList();
            var exercise = RuleBookExercise.Of(book, pages.Select(KitText.English.ScenarioOf).OfType<Scenario>());
            foreach (var (measure, cases) in exercise.Measures.Zip(pages))
            {
                Assert.Equal(cases.Cases.Count, measure.Cases);
                Assert.Equal(cases.Leaves.Select(leaf => cases.Cases.Count > 0 && leaf.Verdict == LeafVerdict.Decides), measure.Leaves.Select(leaf => leaf.Decides!.Value));
                Assert.All(measure.Clauses, clause => Assert.Equal(measure.Cases, clause.True + clause.False + clause.Unknown));
            }

            var formatted = Given.Book(book.Format());
            var again = pages.Select(KitText.English.ScenarioOf).OfType<Scenario>().Select(scenario => Scenario.Parse(scenario.Format(), formatted).Match(read => read, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults))));
            Assert.Equal(exercise, RuleBookExercise.Of(formatted, again));
        },
        iter: 300);
}
