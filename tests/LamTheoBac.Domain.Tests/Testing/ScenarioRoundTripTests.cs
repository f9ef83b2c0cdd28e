using CsCheck;
using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Decisions;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Testing.Texts;
using LamTheoBac.Domain.Tests.Coverage;
using LamTheoBac.Domain.Tests.Rules;

namespace LamTheoBac.Domain.Tests.Testing;

/// <summary>Pages that are generated from random rule books over all attributes of the data.</summary>
public sealed class ScenarioRoundTripTests
{
    private const int MostCases = 50_000;

    private int _pages;

    [Fact]
    public void ScenarioOf_RandomBooks_PassesHasOnlyPossibleRowsAndReadsBack()
    {
        RuleBookGen.Text.Sample(
            text =>
            {
                var book = Given.Book(text);
                foreach (var measure in book.Measures.Where(measure => IsSmall(book, measure))) Check(book, measure);
            },
            iter: 200);
        Assert.True(_pages > 40, $"{_pages}");
    }

    /// <summary>Its pairs are too many to list, and the first case that is chosen is not needed once all others are.</summary>
    [Fact]
    public void Of_CaseThatOthersMakeNeedless_LeavesItOut()
    {
        var book = Given.Book("""
            rule book x
            attribute trained of person boolean
            attribute hours of person integer
            define d0: parent.level = cell and not parent.level != province and review.count >= 9223372036854775807 and review.count in {-2, 1}
            define d1: d0 or review.on >= 2017-08-18 and (review.rating = good or plan.due-on != cycle.end - 132 days or d0 and trained and review.rating in {good, unfulfilled} and study.topics in {-9223372036854775808})
            measure m of person
              population d0 and not review.count in {-1} and not review.count in {7, 2} or study.topics != 0 or d1 or hours = 7
              except hours in {-9223372036854775808, 1}
              met pledge.signed or d0 or hours in {-9223372036854775808} or hours in {-3, 7}

            """);
        var cases = DecidingCases.Of(book, MeasureId.From("m"), Given.Cycle, new LocalDate(2018, 3, 1));
        Assert.False(cases.IsSmallest);
        Assert.Equal(Enumerable.Range(0, cases.Cases.Count), cases.Leaves.SelectMany(leaf => new[] { leaf.WhenTrue, leaf.WhenFalse }).OfType<int>().Distinct().Order());
    }

    private void Check(RuleBook book, Measure measure)
    {
        var cases = DecidingCases.Of(book, measure.Id, Given.Cycle, new LocalDate(2018, 3, 1));
        if (KitText.Vietnamese.ScenarioOf(cases) is not { } scenario) return;
        Interlocked.Increment(ref _pages);
        var result = scenario.Run();
        Assert.True(result.Passes, KitText.English.Describe(result));
        Assert.Equal(scenario, Scenario.Parse(scenario.Format(), book).Match(read => read, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults))));
    }

    private static bool IsSmall(RuleBook book, Measure measure)
    {
        var asked = new AskedMeasures(measure.Basis, (book, [measure]));
        var worlds = Worlds.Of(asked);
        return worlds?.Count < 50 && new CaseSpaces(asked).In(worlds[0])?.Count < MostCases;
    }
}
