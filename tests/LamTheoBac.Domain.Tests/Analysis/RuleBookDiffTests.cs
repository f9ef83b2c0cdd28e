using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Analysis;

public sealed class RuleBookDiffTests
{
    private const string Before = "measure m of person\n  title \"Đảng viên\"\n  population party-member\n  exclude suspended\n  met plan.registered\n  target 90%\n";

    [Fact]
    public void Between_EqualBooks_AreTheSame()
    {
        var diff = Between(Before, "# ghi chú\n" + Before);
        Assert.Equal((MeasureChange.Same, 0, 0), (diff.Change, diff.Parts.Count, diff.Flows.Count));
    }

    [Theory]
    [InlineData("title \"Đảng viên\"", "title \"Đảng viên có kế hoạch\"", MeasurePart.Title)]
    [InlineData("population party-member", "population official-member or probationary", MeasurePart.Population)]
    [InlineData("exclude suspended", "exclude suspended because \"đình chỉ\"", MeasurePart.Exclusions)]
    [InlineData("met plan.registered", "met plan.registered and (plan.registered-on <= as-of or plan.approved)", MeasurePart.Met)]
    [InlineData("target 90%", "target 95%", MeasurePart.Targets)]
    [InlineData("  target 90%", "  cites \"05-CT/TW\"\n  target 90%", MeasurePart.Citations)]
    public void Between_SameClassesInOtherWords_IsReworded(string old, string @new, MeasurePart part)
    {
        var diff = Between(Before, Before.Replace(old, @new, StringComparison.Ordinal));
        Assert.Equal((MeasureChange.Reworded, part), (diff.Change, Assert.Single(diff.Parts)));
        Assert.DoesNotContain(diff.Flows, flow => flow.IsMove);
        Assert.Null(diff.SmallestMove);
    }

    [Fact]
    public void Between_ExclusionMadeAnException_MovesThreeClasses()
    {
        var diff = Between(Before, Before.Replace("exclude suspended", "except suspended", StringComparison.Ordinal));
        Assert.Equal(MeasureChange.Changed, diff.Change);
        Assert.Equal([MeasurePart.Exclusions, MeasurePart.Exceptions], diff.Parts);
        Assert.Equal(
            [(Outcome.Excluded, Outcome.Met), (Outcome.Excluded, Outcome.Excepted), (Outcome.Excluded, Outcome.Undetermined)],
            diff.Flows.Where(flow => flow.IsMove).Select(flow => (flow.From, flow.To)).OrderBy(flow => flow.To));
        Assert.Equal("party-member = true, plan.registered = false, suspended = true", diff.SmallestMove!.Witness.ToString());
    }

    [Fact]
    public void Between_ClosedReading_ChangesWhatIsUnknown()
    {
        var diff = RuleBookDiff.Between(Given.Book("rule book x\n" + Before), Given.Book("rule book x\nunknown counts as no\n" + Before)).Measures[0];
        Assert.Equal((MeasureChange.Changed, MeasurePart.Reading), (diff.Change, Assert.Single(diff.Parts)));
        Assert.Equal((Outcome.Undetermined, Outcome.NotMet), (diff.SmallestMove!.From, diff.SmallestMove.To));
    }

    [Fact]
    public void Between_DefinitionChanged_IsSeenThroughItsName()
    {
        const string Measure = "measure m of person\n population party-member\n met done\n";
        var diff = Between("define done: plan.registered\n" + Measure, "define done: plan.approved\n" + Measure);
        Assert.Equal((MeasureChange.Changed, MeasurePart.Definitions), (diff.Change, Assert.Single(diff.Parts)));
        Assert.Equal((Outcome.Met, Outcome.NotMet), (diff.SmallestMove!.From, diff.SmallestMove.To));
    }

    [Fact]
    public void Between_OtherMeasures_AreAddedAndRemoved()
    {
        var diff = RuleBookDiff.Between(Given.Book("rule book x\n" + Before), Given.Book("rule book y\n" + Before.Replace("measure m", "measure n", StringComparison.Ordinal)));
        Assert.Equal([("n", MeasureChange.Added), ("m", MeasureChange.Removed)], diff.Measures.Select(measure => (measure.Id.Text, measure.Change)));
        Assert.False(diff.ClassifiesAlike);
    }

    [Fact]
    public void Between_OtherBasis_IsAddedAndRemoved()
    {
        var diff = RuleBookDiff.Between(
            Given.Book("rule book x\nmeasure m of person\n population plan.registered\n met pledge.signed\n"),
            Given.Book("rule book x\nmeasure m of organization\n population plan.registered\n met pledge.signed\n"));
        Assert.Equal([MeasureChange.Added, MeasureChange.Removed], diff.Measures.Select(measure => measure.Change));
    }

    [Fact]
    public void Between_AttributeOfAnotherType_IsNotDecided()
    {
        var diff = Between("attribute a of person integer\nmeasure m of person\n population party-member\n met a >= 1\n", "attribute a of person boolean\nmeasure m of person\n population party-member\n met a\n");
        Assert.Equal(MeasureChange.NotDecided, diff.Change);
    }

    [Fact]
    public void Between_SymbolWithMoreWords_KnowsThemAll()
    {
        const string Measure = "measure m of person\n population party-member\n met a != x\n";
        var diff = Between("attribute a of person symbol {x, y}\n" + Measure, "attribute a of person symbol {x, y, z}\n" + Measure.Replace("!= x", "= y", StringComparison.Ordinal));
        Assert.Equal((Outcome.Met, Outcome.NotMet, "a = z, party-member = true"), (diff.SmallestMove!.From, diff.SmallestMove.To, diff.SmallestMove.Witness.ToString()));
    }

    private static MeasureDiff Between(string before, string after) => Assert.Single(RuleBookDiff.Between(Given.Book("rule book x\n" + before), Given.Book("rule book x\n" + after)).Measures);
}
