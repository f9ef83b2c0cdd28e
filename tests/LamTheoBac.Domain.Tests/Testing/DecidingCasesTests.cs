using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Decisions;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Testing.Texts;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Testing;

public sealed class DecidingCasesTests
{
    private static readonly LocalDate LateAsOf = new(2018, 1, 31);

    [Fact]
    public void Of_PlanAndItsDay_FindsALatePlanSoThatEachDecidesAlone()
    {
        var cases = Cases("met plan.registered and plan.registered-on <= cycle.end", LateAsOf);
        Assert.Equal([LeafVerdict.Decides, LeafVerdict.Decides], cases.Leaves.Select(leaf => leaf.Verdict));
        var plan = cases.Leaves[0];
        Assert.Equal(["plan.registered-on <= cycle.end"], plan.AlsoChanging.Select(Text));
        Assert.Empty(cases.Leaves[1].AlsoChanging);
        Assert.Equal(3, cases.Cases.Count);
        Assert.True(cases.IsSmallest);
        Assert.Equal([Outcome.Met, Outcome.NotMet, Outcome.NotMet], cases.Cases.Select(own => own.Classification.Outcome));
    }

    [Fact]
    public void Of_DayAtTheEndOfTheCycle_LetsTheLimitDecideOnlyWithThePlanItself()
    {
        var limit = Cases("met plan.registered and plan.registered-on <= cycle.end", new LocalDate(2017, 12, 31)).Leaves[1];
        Assert.Equal((LeafVerdict.Decides, "plan.registered"), (limit.Verdict, Text(Assert.Single(limit.AlsoChanging))));
    }

    [Fact]
    public void Of_DayBehindTheAsOfDate_SaysFromWhichDayOnItDecides()
    {
        var leaf = Assert.Single(Cases("met member-since > 2017-06-01", new LocalDate(2017, 1, 31)).Leaves);
        Assert.Equal((LeafVerdict.DecidesOnOtherDays, CommitmentCycle.OfYear(2017), new LocalDate(2017, 6, 2)), (leaf.Verdict, leaf.OtherCycle, leaf.OtherAsOf));
        Assert.Equal((null, null), (leaf.WhenTrue, leaf.WhenFalse));
    }

    [Fact]
    public void Of_AsOfThatIsAsked_FindsACycleOrDayThatPutsItOtherwise()
    {
        var leaf = Cases("met member-since <= as-of - 5 days and member-since > 2017-01-01", new LocalDate(2017, 1, 1)).Leaves[1];
        Assert.Equal(LeafVerdict.DecidesOnOtherDays, leaf.Verdict);
        Assert.True(leaf.OtherAsOf >= new LocalDate(2017, 1, 7));
    }

    [Theory]
    [InlineData("met suspended or not suspended or cadre", "suspended cadre")]
    [InlineData("met party-member and (cadre or not party-member)", "")]
    [InlineData("met party-member and (cadre or party-member)", "cadre")]
    [InlineData("met cadre\n  exclude worker or suspended\n  exclude suspended", "")]
    [InlineData("met cadre\n  exclude worker and suspended\n  exclude suspended", "worker")]
    public void Of_CriterionWithoutEffect_NeverDecides(string lines, string never) =>
        Assert.Equal(never, string.Join(' ', Cases(lines, LateAsOf).Leaves.Where(leaf => leaf.Verdict == LeafVerdict.NeverDecides).Select(leaf => Text(leaf.Leaf))));

    [Fact]
    public void Of_CriterionThatMattersOnlyBesideUnknownOnes_Decides() =>
        Assert.Equal([LeafVerdict.NeverDecides, LeafVerdict.Decides], Cases("met plan.registered or not plan.registered or cadre", LateAsOf).Leaves.Select(leaf => leaf.Verdict));

    [Fact]
    public void Of_ConstantMeasure_HasNoCaseAndNoScenario()
    {
        var cases = Cases("met true", LateAsOf);
        Assert.Empty(cases.Cases);
        Assert.Empty(cases.Leaves);
        Assert.True(cases.IsSmallest);
        Assert.Null(KitText.Vietnamese.ScenarioOf(cases));
    }

    [Fact]
    public void Of_TwentyOneFreeAttributes_DecidesNothingRatherThanGuess()
    {
        var (declared, names) = Flags(21);
        var cases = Cases($"met {string.Join(" and ", names)}", LateAsOf, declared);
        Assert.All(cases.Leaves, leaf => Assert.Equal(LeafVerdict.NotDecided, leaf.Verdict));
        Assert.Empty(cases.Cases);
        Assert.False(cases.IsSmallest);
    }

    [Fact]
    public void Of_MoreCasesThanAreListed_IsStillKnownToBeSmallestWhereNoneCanBeSmaller()
    {
        var (declared, names) = Flags(12);
        var cases = Cases($"met {string.Join(" and ", names)}", LateAsOf, declared);
        Assert.Equal(13, cases.Cases.Count);
        Assert.True(cases.IsSmallest);
        Assert.All(cases.Leaves, leaf => Assert.Equal(LeafVerdict.Decides, leaf.Verdict));
    }

    [Fact]
    public void Of_UnknownMeasure_Throws() =>
        Assert.Throws<KeyNotFoundException>(() => DecidingCases.Of(Pages.Book, MeasureId.From("none"), Given.Cycle, Given.AsOf));

    [Theory]
    [InlineData("members")]
    [InlineData("noted")]
    [InlineData("cells")]
    public void ScenarioOf_GeneratedCases_PassesAndReadsBack(string measure)
    {
        var cycle = CommitmentCycle.Of(CycleId.From("a host's own"), Time.Validity.Between(new LocalDate(2017, 2, 14), new LocalDate(2018, 2, 14)));
        var cases = DecidingCases.Of(Pages.Book, measure, cycle, new LocalDate(2018, 3, 1));
        Assert.Equal(cases, DecidingCases.Of(Pages.Book, measure, cycle, new LocalDate(2018, 3, 1)));
        foreach (var text in new[] { KitText.Vietnamese, KitText.English })
        {
            var scenario = text.ScenarioOf(cases)!;
            Assert.True(scenario.Run().Passes, text.Describe(scenario.Run()));
            Assert.Equal(scenario, Scenario.Parse(scenario.Format(), Pages.Book).Match(read => read, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults))));
        }
    }

    private static (string Declared, string[] Names) Flags(int count)
    {
        string[] names = [.. Enumerable.Range(0, count).Select(number => $"f{number}")];
        return (string.Concat(names.Select(name => $"  attribute {name} of person boolean\n")), names);
    }

    private static DecidingCases Cases(string lines, LocalDate asOf, string declared = "") =>
        DecidingCases.Of(Given.Book($"rule book x\n{declared}measure m of person\n  population true\n  {lines}\n"), "m", CommitmentCycle.OfYear(2017), asOf);

    private static string Text(Criterion leaf) => Domain.Rules.Text.CriterionText.Print(leaf);
}
