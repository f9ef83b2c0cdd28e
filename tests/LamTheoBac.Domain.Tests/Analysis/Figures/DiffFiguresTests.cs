using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Analysis.Figures;

public sealed class DiffFiguresTests
{
    private const string Attributes = "rule book x\nattribute done of person boolean\nattribute away of person boolean\n";

    private static readonly RuleBook Before = Given.Book(Attributes + """
        measure done of person
          population true
          met done
        measure gone of person
          population true
          met done
        measure turned of person
          population true
          met done
        """);

    private static readonly RuleBook After = Given.Book(Attributes + """
        measure done of person
          population true
          exclude away
          met done
        measure turned of organization
          population level = cell
          met members.count > 0
        measure new of person
          population away
          met done
        """);

    private static readonly RuleBookDiff Diff = RuleBookDiff.Between(Before, After);

    private static readonly Register Both = Register(("a", "c1", true, false), ("b", "c1", false, true), ("c", "c2", false, false), ("d", "c2", true, true), ("e", "c2", false, true));

    private static readonly DiffFigures Figures = DiffFigures.Of(Diff, Table(Both, Before), Table(Both, After));

    [Fact]
    public void Item_ExclusionAdded_CountsWhoMovesFromWhichClassToWhich()
    {
        var figures = Figures[Id("r"), Measure("done")];
        Assert.Equal((2L, 3L), (figures.Before!.Met, figures.Before.NotMet));
        Assert.Equal((1L, 1L, 3L), (figures.After!.Met, figures.After.NotMet, figures.After.Excluded));
        var flows = figures.Flows!;
        Assert.Equal((1L, 1L, 1L, 2L), (flows[Outcome.Met, Outcome.Met], flows[Outcome.Met, Outcome.Excluded], flows[Outcome.NotMet, Outcome.NotMet], flows[Outcome.NotMet, Outcome.Excluded]));
        Assert.Equal((5L, 3L, 3L, 3L), (flows.Total, flows.Moved, flows.From(Outcome.NotMet), flows.To(Outcome.Excluded)));
        Assert.Equal(CoverageRate.Of(1, 2)!.Value.Minus(CoverageRate.Of(2, 5)!.Value), figures.Change);
    }

    [Fact]
    public void Item_Organization_CountsItsSubtreeOnly()
    {
        var figures = Figures[Id("c1"), Measure("done")];
        Assert.Equal((2L, 1L), (figures.Flows!.Total, figures.Flows[Outcome.NotMet, Outcome.Excluded]));
        Assert.Equal(figures, Figures.At(Figures.After.Tree.PositionOf(Id("c1"))!.Value, Measure("done")));
        Assert.NotEqual(figures, Figures[Id("c2"), Measure("done")]);
    }

    [Fact]
    public void Subjects_Flow_AreThoseBehindItInTreeOrder()
    {
        Assert.Equal([PersonId.From("b"), PersonId.From("e")], Figures.Subjects(Id("r"), Measure("done"), Outcome.NotMet, Outcome.Excluded));
        Assert.Equal([PersonId.From("e")], Figures.Subjects(Id("c2"), Measure("done"), Outcome.NotMet, Outcome.Excluded));
        Assert.Empty(Figures.Subjects(Id("r"), Measure("done"), Outcome.Excluded, Outcome.NotMet));
    }

    [Fact]
    public void Item_MeasureOfOneBookOnly_HasOneSide()
    {
        var (gone, added) = (Figures[Id("r"), Measure("gone")], Figures[Id("r"), Measure("new")]);
        Assert.Equal((2L, null), (gone.Before!.Met, gone.After));
        Assert.Equal((null, 1L), (added.Before, added.After!.Met));
        Assert.All([gone, added], figures => Assert.Equal((null, null), (figures.Flows, figures.Change)));
        Assert.Empty(Figures.Subjects(Id("r"), Measure("gone"), Outcome.Met, Outcome.Outside));
    }

    [Fact]
    public void Item_MeasureThatChangesItsBasis_IsRemovedAndAdded()
    {
        var removed = Figures[Id("r"), Assert.Single(Diff.Measures, measure => measure.Id == "turned" && measure.Change == MeasureChange.Removed)];
        var added = Figures[Id("r"), Assert.Single(Diff.Measures, measure => measure.Id == "turned" && measure.Change == MeasureChange.Added)];
        Assert.Equal((5L, null, null), (removed.Before!.Population, removed.After, removed.Flows));
        Assert.Equal((null, 2L, null), (added.Before, added.After!.Population, added.Flows));
        Assert.Empty(Figures.Subjects(Id("r"), added.Measure, Outcome.Outside, Outcome.Met));
    }

    [Fact]
    public void Change_NoDenominatorUnderOneBook_IsNull()
    {
        var away = Register(("a", "c1", true, true));
        Assert.Null(DiffFigures.Of(Diff, Table(away, Before), Table(away, After))[Id("r"), Measure("done")].Change);
    }

    [Fact]
    public void Item_RangesAcrossBlockBorders_AreCountedOneByOne()
    {
        // Three blocks of 4,096 rows; the cells begin and end inside words, at their borders and across blocks.
        int[] sizes = [1, 63, 64, 4_000, 0, 31, 5_000, 1];
        var people = sizes.SelectMany((size, cell) => Enumerable.Range(0, size).Select(number => ($"p{cell}-{number:0000}", $"c{cell}", number % 3 == 0, number % 2 == 0))).ToArray();
        var register = Register(people);
        var figures = DiffFigures.Of(Diff, Table(register, Before), Table(register, After));
        var comparison = FigureComparison.Between(Table(register, Before), Table(register, After));
        foreach (var cell in Enumerable.Range(0, sizes.Length).Select(cell => $"c{cell}").Append("r"))
        {
            var moved = people.Where(person => (person.Item2 == cell || cell == "r") && person.Item4).ToList();
            var expected = moved.Where(person => !person.Item3).Select(person => (SubjectId)PersonId.From(person.Item1)).ToList();
            Assert.Equal(expected, figures.Subjects(Id(cell), Measure("done"), Outcome.NotMet, Outcome.Excluded));
            Assert.Equal(expected.Count, figures[Id(cell), Measure("done")].Flows![Outcome.NotMet, Outcome.Excluded]);
            Assert.Equal(moved.Count, figures[Id(cell), Measure("done")].Flows!.Moved);
            Assert.Equal(moved.Select(person => (SubjectId)PersonId.From(person.Item1)), comparison[Id(cell), "done"][FigureCause.Rules].Moves.Select(move => move.Subject));
        }
    }

    [Fact]
    public void Of_TablesOfOtherFactsOrBooks_Throws()
    {
        var table = Table(Both, After);
        Assert.Throws<ArgumentException>(() => DiffFigures.Of(Diff, Table(Register(("a", "c1", true, false)), Before), table));
        Assert.Throws<ArgumentException>(() => DiffFigures.Of(Diff, FactTable.Of(Both, Before, Given.Cycle, Given.AsOf.PlusDays(-1)), table));
        Assert.Throws<ArgumentException>(() => DiffFigures.Of(Diff, FactTable.Of(Both, Before, CommitmentCycle.OfYear(2016), Given.AsOf), table));
        Assert.Throws<ArgumentException>(() => DiffFigures.Of(Diff, table, table));
        Assert.Throws<ArgumentException>(() => DiffFigures.Of(Diff, Table(Both, Before), Table(Both, Before)));
    }

    [Fact]
    public void Item_NoSuchOrganizationMeasureOrClass_Throws()
    {
        var other = RuleBookDiff.Between(Before, Given.Book(Attributes + "measure other of person\n  population true\n  met done\n")).Measures[0];
        Assert.Throws<KeyNotFoundException>(() => Figures[Id("nowhere"), Measure("done")]);
        Assert.Throws<KeyNotFoundException>(() => Figures.Subjects(Id("nowhere"), Measure("done"), Outcome.Met, Outcome.Met));
        Assert.Throws<KeyNotFoundException>(() => Figures[Id("r"), other]);
        Assert.ThrowsAny<ArgumentException>(() => Figures.Subjects(Id("r"), Measure("done"), (Outcome)6, Outcome.Met));
        Assert.ThrowsAny<ArgumentException>(() => Figures[Id("r"), Measure("done")].Flows![Outcome.Met, (Outcome)6]);
    }

    private static MeasureDiff Measure(string id) => Diff.Measures.First(measure => measure.Id == id);

    private static FactTable Table(Register register, RuleBook book) => FactTable.Of(register, book, Given.Cycle, Given.AsOf);

    /// <summary>Cells c0 to c7 under one root; those without anybody are no cells.</summary>
    private static Register Register(params (string Person, string Cell, bool Done, bool Away)[] people) => Given.Register(new RegisterContents
    {
        Organizations = [Given.Organization("r", OrganizationLevel.District), .. Enumerable.Range(0, 8).Select(number => Given.Organization($"c{number}", LevelOf($"c{number}", people), "r"))],
        People = [.. people.Select(person => Person.Of(PersonId.From(person.Person)))],
        Assignments = [.. people.Select(person => Given.Primary(person.Person, person.Cell))],
        DeclaredAttributes = Before.Attributes,
        Facts = [.. people.SelectMany(person => new[] { Fact(person.Person, "done", person.Done), Fact(person.Person, "away", person.Away) })],
    });

    private static OrganizationLevel LevelOf(string id, (string Person, string Cell, bool Done, bool Away)[] people) =>
        people.Any(person => person.Cell == id) ? OrganizationLevel.Cell : OrganizationLevel.Group;

    private static RecordedFact Fact(string person, string attribute, bool value) => RecordedFact.Of(PersonId.From(person), AttributeName.From(attribute), AttributeValue.Of(value));

    private static OrganizationId Id(string text) => OrganizationId.From(text);
}
