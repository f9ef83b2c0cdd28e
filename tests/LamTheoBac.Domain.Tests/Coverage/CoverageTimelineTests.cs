using CsCheck;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Tests.Coverage;

public sealed class CoverageTimelineTests
{
    private static readonly LocalDate First = new(2017, 1, 1);
    private static readonly LocalDate Last = new(2017, 12, 31);

    private static readonly RuleBook Book = Given.Book("""
        rule book days
        attribute due of person date
        attribute done of person boolean
        attribute done-on of person date
        attribute founded of organization date
        measure in-time of person
          population due <= as-of + 10 days
          exclude done-on in {as-of, as-of - 7 days}
          except not known(due)
          met done and done-on <= as-of
          target 50% from 2017-01-01, 80% from 2017-07-01
        measure overdue of person
          population not done
          met due >= as-of - 30 days
        measure ripe of organization
          population founded < as-of
          met founded < as-of - 100 days
        """);

    private static readonly OrganizationTree Tree = Streamed.Tree("a", "a-1", "a-2", "b", "b-1", "c");

    private static readonly OrganizationId[] Shown = [OrganizationId.From("b"), OrganizationId.From("root"), OrganizationId.From("a-1"), OrganizationId.From("a")];

    [Fact]
    public void EveryDay_RandomStretches_IsWhatAnEvaluationOfThatDayGives() => Gen.Int.Sample(Compare, iter: 6);

    private static void Compare(int seed)
    {
        var random = new Random(seed);
        var builder = new CoverageTimelineBuilder(Book, Given.Cycle, First, Last, Tree, Shown);
        var persons = Enumerable.Range(0, 60).SelectMany(number => Stretched(SubjectId.From($"p{number}"), builder.PersonAttributes, random)).ToList();
        var organizations = Enumerable.Range(0, Tree.Count).SelectMany(position => Stretched(Tree[position].Id, builder.OrganizationAttributes, random).Select(own => own with { Organization = Tree[position].Id })).ToList();
        foreach (var own in persons) builder.Add(own.Id, own.Organization, own.During, own.Values);
        foreach (var own in organizations) builder.AddOrganization(own.Organization, own.During, own.Values);
        var timeline = builder.Build().Match(built => built, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));

        for (var day = First; day <= Last; day = day.PlusDays(1))
        {
            var fresh = new FactTableBuilder(Book, Given.Cycle, day, Tree) { IsPart = true };
            foreach (var own in persons.Where(own => own.During.Contains(day))) fresh.Add(own.Id, own.Organization, own.Values);
            foreach (var own in organizations.Where(own => own.During.Contains(day))) fresh.AddOrganization(own.Organization, own.Values);
            var report = new CoverageEngine().Evaluate(Book, Streamed.Built(fresh));
            foreach (var organization in Shown)
                foreach (var measure in Book.Measures)
                    Assert.Equal(report[organization, measure.Id], timeline[day, organization, measure.Id]);
        }
    }

    [Fact]
    public void Build_WhatIsWrongWithStretches_IsToldAtOnce()
    {
        var (builder, p) = (new CoverageTimelineBuilder(Book, Given.Cycle, First, Last, Tree, Shown), SubjectId.From("p"));
        AttributeValue[] values = [.. builder.PersonAttributes.Select(_ => AttributeValue.Unknown)];
        builder.Add(p, OrganizationId.From("a"), Validity.Between(First, First.PlusDays(10)), values);
        builder.Add(p, OrganizationId.From("a"), Validity.Since(First.PlusDays(9)), values);
        builder.Add(SubjectId.From("q"), OrganizationId.From("nowhere"), Validity.Since(First), values);
        var faults = builder.Build().Match(_ => [], refused => refused.Faults);
        Assert.Equal([(RegisterFaultCodes.OverlappingIntervals, 1), (RegisterFaultCodes.UnknownReference, 2)], faults.Select(fault => (fault.Code, ((FaultPlace.InRecords)fault.Place).Index)));
    }

    [Fact]
    public void Indexer_WhatIsNotShown_Throws()
    {
        var timeline = new CoverageTimelineBuilder(Book, Given.Cycle, First, Last, Tree, Shown).Build().Match(built => built, _ => throw new InvalidOperationException());
        var (root, measure) = (OrganizationId.From("root"), MeasureId.From("in-time"));
        Assert.Equal(Tally.Zero, timeline[First, root, measure].Tally);
        Assert.Equal(["root", "a", "a-1", "b"], timeline.Shown.Select(id => id.Text));
        Assert.Throws<KeyNotFoundException>(() => timeline[First, OrganizationId.From("c"), measure]);
        Assert.Throws<KeyNotFoundException>(() => timeline[First, root, MeasureId.From("nothing")]);
        Assert.Throws<ArgumentOutOfRangeException>(() => timeline[Last.PlusDays(1), root, measure]);
        Assert.Throws<ArgumentException>(() => new CoverageTimelineBuilder(Book, Given.Cycle, Last, First, Tree, Shown));
        Assert.Throws<ArgumentException>(() => new CoverageTimelineBuilder(Book, Given.Cycle, First, Last, Tree, [OrganizationId.From("nowhere")]));
    }

    private static IEnumerable<Stretch> Stretched(SubjectId id, IEnumerable<AttributeName> attributes, Random random)
    {
        var names = attributes.ToList();
        for (var from = First.PlusDays(random.Next(-50, 200)); from <= Last && random.Next(5) > 0;)
        {
            var to = from.PlusDays(random.Next(0, 200));
            yield return new Stretch(id, Tree[random.Next(Tree.Count)].Id, Validity.Between(from, to), [.. names.Select(name => Value(name, random))]);
            from = to.PlusDays(random.Next(3) * random.Next(20));
        }
    }

    private static AttributeValue Value(AttributeName name, Random random) =>
        random.Next(6) == 0 ? AttributeValue.Unknown
        : random.Next(6) == 0 ? AttributeValue.Absent
        : name.Text == "done" ? AttributeValue.Of(random.Next(2) == 0)
        : AttributeValue.Of(First.PlusDays(random.Next(-120, 450)));

    private sealed record Stretch(SubjectId Id, OrganizationId Organization, Validity During, AttributeValue[] Values);
}
