using CsCheck;
using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Analysis.Figures;

public sealed class FigureComparisonTests
{
    private const string Header = "rule book x\nattribute done of person boolean\nattribute away of person boolean\n";

    private static readonly RuleBook Old = Given.Book(Header + "measure m of person\n  population true\n  met done\nmeasure old of person\n  population true\n  met done\n");
    private static readonly RuleBook New = Given.Book(Header + "measure m of person\n  population true\n  exclude away\n  met done\nmeasure old of organization\n  population true\n  met true\n");

    [Fact]
    public void Item_OneSubjectForEveryCause_TakesThePercentageApart()
    {
        var before = Contents("r", "other") with
        {
            Organizations = [.. Contents("r", "other").Organizations, Given.Organization("c1", parent: "r"), Given.Organization("c3", parent: "other"), Given.Organization("c4", parent: "other")],
            Assignments =
            [
                Given.Primary("p1", "c1"), Given.Primary("p2", "c1"), Given.Primary("p3", "c1"), Given.Primary("p4", "c1"),
                Given.Primary("p5", "c3"), Given.Primary("p6", "c1"), Given.Primary("p8", "c4"),
            ],
            Facts = [Fact("p1", "done"), Fact("p5", "done"), Fact("p3", "away")],
        };
        var after = before with
        {
            Organizations = [.. before.Organizations.SkipLast(1), Given.Organization("c4", parent: "r")],
            Assignments =
            [
                Given.Primary("p1", "c1"), Given.Primary("p2", "c1"), Given.Primary("p3", "c1"), Given.Primary("p4", "c3"),
                Given.Primary("p5", "c1"), Given.Primary("p7", "c1"), Given.Primary("p8", "c4"),
            ],
            Facts = [.. before.Facts, Fact("p2", "done"), Fact("p7", "done")],
        };
        var change = Compare(before, after)[Id("r"), "m"];

        Assert.Equal([(1L, 5L), (1L, 4L), (2L, 4L), (3L, 5L), (4L, 5L)], change.Steps.Select(step => step.After).Prepend(change.Before).Select(tally => (tally.Met, tally.Denominator)));
        Assert.Equal([Points(5), Points(25), Points(10), Points(20)], change.Steps.Select(step => step.Change));
        Assert.Equal((Points(60), Points(60)), (change.Change, change.SumOfParts));
        Assert.Equal([Move("p3", Outcome.NotMet, Outcome.Excluded)], change[FigureCause.Rules].Moves);
        Assert.Equal([Move("p2", Outcome.NotMet, Outcome.Met)], change[FigureCause.Facts].Moves);
        Assert.Equal([Move("p4", Outcome.NotMet, Outcome.Outside), Move("p5", Outcome.Outside, Outcome.Met), Move("p8", Outcome.Outside, Outcome.NotMet)], change[FigureCause.Reorganization].Moves);
        Assert.Equal([Move("p6", Outcome.NotMet, Outcome.Outside), Move("p7", Outcome.Outside, Outcome.Met)], change[FigureCause.Population].Moves);
    }

    [Fact]
    public void Item_NobodyInTheDenominatorBetween_HasAWholeButNoSumOfParts()
    {
        var before = Contents("r") with { Assignments = [Given.Primary("p1", "r")], Facts = [Fact("p1", "away")] };
        var after = Contents("r") with { Assignments = [Given.Primary("p1", "r")], Facts = [Fact("p1", "done")] };
        var change = Compare(before, after)[Id("r"), "m"];
        Assert.Equal([null, null, Points(0), Points(0)], change.Steps.Select(step => step.Change));
        Assert.Equal((CoverageRate.Of(0, 1), null), (change[FigureCause.Rules].PercentageBefore, change[FigureCause.Rules].PercentageAfter));
        Assert.Equal((Points(100), null), (change.Change, change.SumOfParts));
    }

    [Fact]
    public void Item_OrganizationOfOneStateOnly_CountsNobodyInTheOther()
    {
        var before = Contents("r") with { Assignments = [Given.Primary("p1", "r"), Given.Primary("p2", "r")] };
        var after = Contents("r", "s") with { Assignments = [Given.Primary("p1", "s"), Given.Primary("p3", "s")] };
        var founded = Compare(before, after)[Id("s"), "m"];
        var dissolved = Compare(after, before)[Id("s"), "m"];
        Assert.Equal((Tally.Zero, 2L), (founded.Before, founded.After.NotMet));
        Assert.Equal((null, null), (founded.Change, founded.SumOfParts));
        Assert.Equal([Move("p1", Outcome.Outside, Outcome.NotMet)], founded[FigureCause.Reorganization].Moves);
        Assert.Equal([Move("p3", Outcome.Outside, Outcome.NotMet)], founded[FigureCause.Population].Moves);
        Assert.Equal((2L, Tally.Zero), (dissolved.Before.NotMet, dissolved.After));
    }

    [Fact]
    public void Item_PersonWithoutAPlaceInOneState_IsAChangeOfPopulation()
    {
        var before = Contents("r") with { Assignments = [Given.Primary("p1", "r"), Given.Primary("p2", "r")] };
        var after = before with { Assignments = [Given.Primary("p1", "r")] };
        var change = Compare(before, after)[Id("r"), "m"];
        Assert.Equal([Move("p2", Outcome.NotMet, Outcome.Outside)], change[FigureCause.Population].Moves);
        Assert.Equal(1, change.Steps.Sum(step => step.Moves.Count));
    }

    [Fact]
    public void Item_LaterCycleAndDay_AreAChangeOfFacts()
    {
        var book = Given.Book("rule book x\nmeasure m of person\n  population true\n  met joined-on <= cycle.start - 3000 days\n");
        var register = Given.Register(Contents("r") with { Assignments = [Given.Primary("p1", "r")], DeclaredAttributes = [] });
        var later = FactTable.Of(register, book, CommitmentCycle.OfYear(2019), new LocalDate(2019, 12, 31));
        var change = FigureComparison.Between(FactTable.Of(register, book, Given.Cycle, Given.AsOf), later)[Id("r"), "m"];
        Assert.Equal([Move("p1", Outcome.NotMet, Outcome.Met)], change[FigureCause.Facts].Moves);
        Assert.Equal(Points(100), change.SumOfParts);
    }

    [Fact]
    public void Measures_OneOfAnotherBasis_IsNotCompared()
    {
        var comparison = Compare(Contents("r"), Contents("r"));
        Assert.Equal(["m"], comparison.Measures);
        Assert.Throws<KeyNotFoundException>(() => comparison[Id("r"), "old"]);
        Assert.Throws<KeyNotFoundException>(() => comparison[Id("nowhere"), "m"]);
        Assert.ThrowsAny<ArgumentException>(() => comparison[Id("r"), "m"][(FigureCause)4]);
    }

    [Fact]
    public void Between_AttributeDeclaredOtherwise_Throws()
    {
        var other = Given.Book("rule book x\nattribute done of person integer\nmeasure m of person\n  population true\n  met done > 0\n");
        var register = Given.Register(Contents("r") with { DeclaredAttributes = other.Attributes });
        Assert.Throws<ArgumentException>(() => FigureComparison.Between(Table(Contents("r"), Old), FactTable.Of(register, other, Given.Cycle, Given.AsOf)));
    }

    [Fact]
    public void Plus_DifferencesInARow_IsTheWholeDifference() =>
        Gen.Select(Rate, Rate, Rate).Sample((first, second, third) =>
        {
            Assert.Equal(third.Minus(first), second.Minus(first).Plus(third.Minus(second)));
            Assert.Equal(second.Minus(first), default(PercentagePoints).Plus(second.Minus(first)).Plus(default));
        });

    private static Gen<CoverageRate> Rate => from whole in Gen.Long[1, long.MaxValue] from part in Gen.Long[0, whole] select CoverageRate.Of(part, whole)!.Value;

    private static FigureComparison Compare(RegisterContents before, RegisterContents after) => FigureComparison.Between(Table(before, Old), Table(after, New));

    private static FactTable Table(RegisterContents contents, RuleBook book) => FactTable.Of(Given.Register(contents), book, Given.Cycle, Given.AsOf);

    private static RegisterContents Contents(params string[] roots) => new()
    {
        Organizations = [.. roots.Select(root => Given.Organization(root, OrganizationLevel.District))],
        People = [.. Enumerable.Range(1, 8).Select(number => Person.Of(PersonId.From($"p{number}")))],
        DeclaredAttributes = Old.Attributes,
    };

    private static RecordedFact Fact(string person, string attribute) => RecordedFact.Of(PersonId.From(person), AttributeName.From(attribute), AttributeValue.Of(true));

    private static SubjectMove Move(string person, Outcome from, Outcome to) => new(PersonId.From(person), from, to);

    private static PercentagePoints? Points(int points) => CoverageRate.Of(points, 100)!.Value.Minus(CoverageRate.Of(0, 1)!.Value);

    private static OrganizationId Id(string text) => OrganizationId.From(text);
}
