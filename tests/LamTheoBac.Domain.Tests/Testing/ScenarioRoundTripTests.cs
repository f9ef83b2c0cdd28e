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
