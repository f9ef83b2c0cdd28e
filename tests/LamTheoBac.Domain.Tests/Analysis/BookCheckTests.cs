using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Analysis;

public sealed class BookCheckTests
{
    [Theory]
    [InlineData("population probationary and not party-member", "met plan.registered", FindingKind.PopulationNeverHolds)]
    [InlineData("population plan.approved and not plan.registered", "met plan.registered", FindingKind.PopulationNeverHolds)]
    [InlineData("population organization.level = cell and organization.level = province", "met plan.registered", FindingKind.PopulationNeverHolds)]
    [InlineData("population plan.registered-on < 2017-01-01 and plan.registered-on > 2017-06-01", "met pledge.signed", FindingKind.PopulationNeverHolds)]
    [InlineData("population plan.registered-on > 2017-06-01 and plan.registered-on < 2017-06-02", "met pledge.signed", FindingKind.PopulationNeverHolds)]
    [InlineData("population plan.registered-on <= cycle.start - 1 days and plan.registered-on > cycle.end", "met pledge.signed", FindingKind.PopulationNeverHolds)]
    [InlineData("population plan.registered-on > as-of", "met pledge.signed", FindingKind.PopulationNeverHolds)]
    [InlineData("population study.count < 0", "met pledge.signed", FindingKind.PopulationNeverHolds)]
    [InlineData("population party-member or not party-member", "met pledge.signed", FindingKind.PopulationAlwaysHolds)]
    [InlineData("population party-member", "exclude probationary and official-member\n met pledge.signed", FindingKind.ExclusionNeverApplies)]
    [InlineData("population party-member", "exclude suspended\n exclude suspended and probationary\n met pledge.signed", FindingKind.ExclusionNeverApplies)]
    [InlineData("population party-member", "exclude known(member-since)\n met pledge.signed", FindingKind.ExclusionSwallowsAll)]
    [InlineData("population party-member", "except plan.registered and not plan.registered\n met pledge.signed", FindingKind.ExceptionNeverApplies)]
    [InlineData("population party-member", "except not pledge.signed\n met pledge.signed", FindingKind.ExceptionSwallowsAll)]
    [InlineData("population plan.registered", "met known(plan.registered-on)", FindingKind.MetAlwaysHolds)]
    [InlineData("population plan.registered and plan.registered-on <= cycle.end - 10 days", "met plan.registered-on > cycle.end", FindingKind.MetNeverHolds)]
    [InlineData("population plan.registered-on < cycle.start - 30 days", "met plan.registered-on <= cycle.end and plan.registered-on < cycle.end + 45 days and plan.registered-on != as-of + 1 days", FindingKind.MetAlwaysHolds)]
    [InlineData("population plan.registered-on > cycle.end + 7 days and plan.registered-on < cycle.start + 7 days", "met plan.registered-on <= as-of - 90 days", FindingKind.PopulationNeverHolds)]
    public void Of_OddMeasure_FindsIt(string population, string rest, FindingKind expected) => Assert.Equal(expected, Assert.Single(Of($"measure m of person\n {population}\n {rest}\n")).Kind);

    [Theory]
    [InlineData("population plan.registered-on > 2017-06-01 and plan.registered-on < 2017-06-03", "met pledge.signed")]
    [InlineData("population plan.registered-on < cycle.start and plan.registered-on >= cycle.end - 300 days", "met pledge.signed")]
    [InlineData("population plan.registered-on > cycle.end", "met pledge.signed")]
    [InlineData("population plan.registered-on > 9999-12-30", "met pledge.signed")]
    [InlineData("population plan.registered-on < 0001-01-02", "met plan.registered-on > cycle.end - 2000000 days")]
    [InlineData("population plan.registered-on > cycle.end - 30 days and plan.registered-on < cycle.start + 7 days", "met plan.registered-on <= as-of - 90 days")]
    [InlineData("population plan.registered-on = cycle.start + 3 days and plan.registered-on = cycle.end - 3 days", "met plan.registered-on = as-of - 5 days")]
    [InlineData("population plan.registered-on = cycle.end and plan.registered-on > cycle.start and plan.registered-on < cycle.start + 3 days", "met pledge.signed-on > cycle.start and pledge.signed-on < cycle.end")]
    [InlineData("population plan.registered-on = cycle.end and plan.registered-on > cycle.start and plan.registered-on < cycle.start + 3 days", "met pledge.signed-on > cycle.end and pledge.signed-on < cycle.start + 3 days")]
    [InlineData("population party-member", "exclude exempt-from-activities\n except temporarily-elsewhere\n met plan.registered and plan.registered-on <= cycle.end")]
    [InlineData("population review.count >= 1 and not known(review.rating)", "met study.count >= 1 and study.topics = 0")]
    public void Of_SoundMeasure_FindsNothing(string population, string rest) => Assert.Empty(Of($"measure m of person\n {population}\n {rest}\n"));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Of_BookInForceFromAnEndOfTheCalendar_IsDecided(string from) =>
        Assert.Empty(Of($" in force {from} ..\nmeasure m of person\n population plan.registered-on >= cycle.start\n met plan.registered-on <= cycle.end - 3 days or plan.registered-on < as-of\n"));

    [Fact]
    public void Of_ShadowedExclusion_ShowsWhomItWouldHaveTaken()
    {
        var finding = Assert.Single(Of("measure m of person\n population party-member\n exclude suspended\n exclude suspended and plan.registered\n met pledge.signed\n"));
        Assert.Equal((FindingKind.ExclusionNeverApplies, 1), (finding.Kind, finding.Clause));
        Assert.Equal(["party-member = true", "plan.registered = true", "pledge.signed = false", "suspended = true"], finding.Witness!.Values.Select(value => value.ToString()));
    }

    [Fact]
    public void Of_MeasuresAlike_NamesEachWithTheFirst()
    {
        var findings = Of("measure a of person\n population party-member\n met plan.registered\nmeasure b of person\n population party-member\n met known(plan.registered-on) or unknown-plan\n"
            + "define unknown-plan: plan.registered and plan.registered\nmeasure c of person\n population party-member and not not party-member\n met not not plan.registered\n");
        Assert.Equal([(FindingKind.SameMeasure, "a", "b"), (FindingKind.SameMeasure, "a", "c")], findings.Select(finding => (finding.Kind, finding.Measure!.Value.Text, finding.Other!.Value.Text)));
    }

    [Fact]
    public void Of_MeasuresOfTwoBases_AreNeverTheSame() =>
        Assert.Empty(Of("measure a of person\n population plan.registered\n met pledge.signed\nmeasure b of organization\n population plan.registered\n met pledge.signed\n"));

    [Fact]
    public void Of_DefinitionThatOnlyAnUnusedOneUses_FindsBoth() => Assert.Equal(
        ["a", "b"],
        Of("define a: party-member\ndefine b: a\ndefine c: suspended\nmeasure m of person\n population c\n met plan.registered\n").Where(finding => finding.Kind == FindingKind.UnusedDefinition).Select(finding => finding.Definition!.Value.Text));

    [Fact]
    public void Of_SixtyFourPredicates_SaysThatItIsNotDecided()
    {
        var names = Enumerable.Range(0, RuleBook.MostPredicates).Select(number => $"a{number}").ToList();
        var findings = Of(string.Concat(names.Select(name => $"attribute {name} of person boolean\n")) + $"measure m of person\n population {string.Join(" or ", names.Take(32))}\n met {string.Join(" and ", names.Skip(32))}\n");
        Assert.Equal(new BookFinding(FindingKind.NotDecided, MeasureId.From("m")), Assert.Single(findings));
    }

    [Fact]
    public void Of_SixtyFourTestsOfOneDay_IsDecided()
    {
        var tests = Enumerable.Range(1, RuleBook.MostPredicates).Select(day => $"plan.registered-on <= cycle.end - {day} days");
        Assert.Equal(FindingKind.MetAlwaysHolds, Assert.Single(Of($"measure m of person\n population {string.Join(" and ", tests)}\n met plan.registered-on <= cycle.end - 1 days\n")).Kind);
    }

    [Fact]
    public void Of_SixtyFourDaysFromAllAnchors_IsDecided()
    {
        string[] anchors = ["cycle.start", "cycle.end", "as-of"];
        var tests = Enumerable.Range(1, RuleBook.MostPredicates).Select(day => $"plan.registered-on <= {anchors[day % 3]} + {day} days");
        Assert.Equal(FindingKind.PopulationAlwaysHolds, Assert.Single(Of($"measure m of person\n population true\n met {string.Join(" or ", tests)}\n")).Kind);
    }

    [Fact]
    public void Of_SixtyFourUnevenDaysFromAllAnchorsAndDays_SaysThatItIsNotDecided()
    {
        string[] anchors = ["cycle.start", "cycle.end", "as-of"];
        var tests = Enumerable.Range(1, RuleBook.MostPredicates).Select(day => day % 4 == 3 ? $"plan.registered-on = 2017-{1 + (day * 7 % 12):00}-{1 + (day * 11 % 28):00}" : $"plan.registered-on = {anchors[day % 4]} + {1 + (day * day * 13 % 97)} days");
        Assert.Equal(FindingKind.NotDecided, Assert.Single(Of($"measure m of person\n population true\n met {string.Join(" or ", tests)}\n")).Kind);
    }

    [Fact]
    public void Of_TwoMeasuresThatAreNotDecided_SaysItOfEachAndNotOfThePair()
    {
        var names = Enumerable.Range(0, 32).Select(number => $"a{number}").ToList();
        var rest = $" of person\n population {string.Join(" or ", names)}\n met a0\n";
        var findings = Of(string.Concat(names.Select(name => $"attribute {name} of person boolean\n")) + $"measure m{rest}measure n{rest}measure o of person\n population a0\n met a1\n");
        Assert.Equal([(FindingKind.NotDecided, "m", null), (FindingKind.NotDecided, "n", null)], findings.Select(finding => (finding.Kind, finding.Measure!.Value.Text, finding.Other?.Text)));
    }

    [Fact]
    public void Of_MeasuresThatTogetherAreTooMany_SaysItOfThePair()
    {
        var names = Enumerable.Range(0, 24).Select(number => $"a{number}").ToList();
        string Measure(string id, IEnumerable<string> asked) => $"measure {id} of person\n population {string.Join(" and ", asked)}\n met suspended\n";
        var findings = Of(string.Concat(names.Select(name => $"attribute {name} of person boolean\n")) + Measure("m", names.Take(12)) + Measure("n", names.Skip(12)));
        Assert.Equal([(FindingKind.NotDecided, "m", "n")], findings.Select(finding => (finding.Kind, finding.Measure!.Value.Text, finding.Other!.Value.Text)));
    }

    [Fact]
    public void Of_AsManyMeasuresAsABookCanHave_FindsTheTwoThatAreTheSame()
    {
        var measures = Enumerable.Range(1, RuleBook.MostMeasures).Select(number => $"measure m{number} of person\n population party-member and study.count >= {(number == RuleBook.MostMeasures ? 7 : number)}\n met plan.registered\n");
        var finding = Assert.Single(Of(string.Concat(measures)));
        Assert.Equal((FindingKind.SameMeasure, "m7", $"m{RuleBook.MostMeasures}"), (finding.Kind, finding.Measure!.Value.Text, finding.Other!.Value.Text));
    }

    [Fact]
    public void Of_DeclaredAttributesOfAllTypes_ShowsTheirValues()
    {
        var finding = Assert.Single(Of("""
            attribute trained of person boolean
            attribute hours of person integer
            attribute trained-on of person date
            attribute field of person symbol {land, water}
            measure m of person
              population trained and hours >= 8 and trained-on >= 2017-03-01 and field = water and organization.id = "Đ-01"
              met        known(hours)

            """));
        Assert.Equal((FindingKind.MetAlwaysHolds, "field = water, hours = 8, organization.id = Đ-01, trained = true, trained-on = 2017-03-01"), (finding.Kind, finding.Witness!.ToString()));
        Assert.Equal(5, finding.Witness.Weight);
    }

    private static IReadOnlyList<BookFinding> Of(string lines) => BookCheck.Of(Given.Book("rule book x\n" + lines));
}
