using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Tests.Coverage;

public sealed class RollUpTests
{
    private static readonly RuleBook Everybody = Given.Book("""
        rule book everybody
          attribute done of person boolean
        measure all of person
          population true
          met done
        measure cells of organization
          population level = cell
          met members.count > 0
        """);

    [Fact]
    public void Counts_Superior_IsTheSumOverItsSubtreeAndNoAverage()
    {
        var report = Given.Report(Everybody, Register(("a", "c1", true), ("b", "c1", false), ("c", "c1", false), ("d", "c2", true), ("e", "root", true)));
        Assert.Equal(CoverageRate.Of(1, 3), report[Id("c1"), "all"].Percentage);
        Assert.Equal(CoverageRate.Of(1, 1), report[Id("c2"), "all"].Percentage);
        Assert.Equal(CoverageRate.Of(3, 5), report[Id("root"), "all"].Percentage);
        Assert.Equal(2, report[Id("root"), "cells"].Population);
    }

    [Fact]
    public void Subjects_Superior_AreThoseOfItsSubtreeInTreeOrder()
    {
        var report = Given.Report(Everybody, Register(("d", "c2", true), ("a", "c1", true), ("e", "root", true), ("b", "c1", false)));
        Assert.Equal([PersonId.From("e"), PersonId.From("a"), PersonId.From("d")], report.Subjects(Id("root"), "all", Outcome.Met));
        Assert.Equal([PersonId.From("b")], report.Subjects(Id("c1"), "all", Outcome.NotMet));
        Assert.Empty(report.Subjects(Id("c2"), "all", Outcome.NotMet));
    }

    [Fact]
    public void Unplaced_PersonWithoutAnyAssignment_CountsNowhereAndIsNamedWithTheReason()
    {
        var report = Given.Report(Everybody, Register(("a", "c1", true), ("lost", null, true)));
        Assert.Equal([new UnplacedPerson(PersonId.From("lost"), UnplacedReason.NoAssignment)], report.Unplaced);
        Assert.Equal(1, report[Id("root"), "all"].Population);
        Assert.Equal(UnplacedReason.NoAssignment, report.Explain(PersonId.From("lost"), "all").Unplaced);
    }

    [Fact]
    public void Counts_RangesAcrossBlockBorders_EqualThoseCountedOneByOne()
    {
        // Three blocks of 4,096 rows; the cells begin and end inside words, at their borders and across blocks.
        int[] sizes = [1, 63, 64, 4_000, 0, 31, 5_000, 1];
        var people = sizes.SelectMany((size, cell) => Enumerable.Range(0, size).Select(number => ($"p{cell}-{number:0000}", Cell: $"c{cell}", Done: number % 3 == 0))).ToList();
        var report = Given.Report(Everybody, Given.Register(new RegisterContents
        {
            Organizations = [Given.Organization("root", OrganizationLevel.District), .. sizes.Select((_, cell) => Given.Organization($"c{cell}", parent: "root"))],
            People = [.. people.Select(person => Person.Of(PersonId.From(person.Item1)))],
            Assignments = [.. people.Select(person => Given.Primary(person.Item1, person.Cell))],
            DeclaredAttributes = Everybody.Attributes,
            Facts = [.. people.Select(person => Fact(person.Item1, person.Done))],
        }));
        Assert.All(sizes.Select((size, cell) => (size, cell)), expected =>
            Assert.Equal(((expected.size + 2L) / 3, (long)expected.size), (report[Id($"c{expected.cell}"), "all"].Met, report[Id($"c{expected.cell}"), "all"].Population)));
        Assert.Equal(people.LongCount(person => person.Done), report[Id("root"), "all"].Met);
        Assert.Equal(people.Count(person => !person.Done), report.Subjects(Id("root"), "all", Outcome.NotMet).Count);
    }

    private static Register Register(params (string Person, string? Cell, bool Done)[] people) => Given.Register(new RegisterContents
    {
        Organizations = [Given.Organization("root", OrganizationLevel.District), Given.Organization("c1", parent: "root"), Given.Organization("c2", parent: "root")],
        People = [.. people.Select(person => Person.Of(PersonId.From(person.Person)))],
        Assignments = [.. people.Where(person => person.Cell is not null).Select(person => Given.Primary(person.Person, person.Cell!))],
        DeclaredAttributes = Everybody.Attributes,
        Facts = [.. people.Select(person => Fact(person.Person, person.Done))],
    });

    private static RecordedFact Fact(string person, bool done) => RecordedFact.Of(PersonId.From(person), AttributeName.From("done"), AttributeValue.Of(done));

    private static OrganizationId Id(string text) => OrganizationId.From(text);
}
