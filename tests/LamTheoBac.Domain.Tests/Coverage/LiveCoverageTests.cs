using CsCheck;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Tests.Coverage;

public sealed class LiveCoverageTests
{
    private const int Steps = 1_500;

    private static readonly RuleBook Book = Given.Book("""
        rule book live
        attribute a of person boolean
        attribute b of person boolean
        attribute c of person integer
        attribute d of organization boolean
        measure persons of person
          population a or c > 3
          exclude b
          except c = 5
          met at least 2 of (a, c > 4, not b)
        measure organizations of organization
          population true
          exclude not known(d)
          met d
        """);

    [Fact]
    public void EveryStep_RandomSequence_GivesTheFiguresOfAFreshEvaluation() => Gen.Int.Sample(
        seed =>
        {
            var random = new Random(seed);
            var live = LiveCoverage.Of(Start(random));
            var (persons, organizations, refused, done) = (Enumerable.Range(0, 40).Select(number => SubjectId.From($"p{number}")).ToList(), Enumerable.Range(0, 12).Select(number => OrganizationId.From($"o{number}")).ToList(), 0, 0);
            for (var step = 0; step < Steps; step++)
            {
                if (Step(live, random, persons[random.Next(40)], organizations[random.Next(12)], organizations[random.Next(12)]) is null) done++;
                else refused++;
                if (step % 10 == 0) Compare(live);
            }
            Compare(live);
            // Both ways often enough to say something.
            Assert.True(done > Steps / 4 && refused > Steps / 20, $"{done} done, {refused} refused");
        },
        iter: 20);

    [Fact]
    public void Steps_WhatCannotBe_IsRefusedAndChangesNothing()
    {
        var live = LiveCoverage.Of(Start(new Random(1)));
        var (p, nobody, o0, o1, nowhere) = (SubjectId.From("p0"), SubjectId.From("nobody"), OrganizationId.From("o0"), OrganizationId.From("o1"), OrganizationId.From("nowhere"));
        var before = Figures(live, live.ToTable());
        AttributeValue[] person = [.. live.PersonAttributes.Select(_ => AttributeValue.Unknown)], organization = [AttributeValue.Of(true)];
        Codes(live.Add(p, nowhere, person), (RegisterFaultCodes.DuplicateId, "id"), (RegisterFaultCodes.UnknownReference, "organization"));
        Codes(live.Change(nobody, person), (RegisterFaultCodes.UnknownReference, "person"));
        Codes(live.Move(nobody, nowhere), (RegisterFaultCodes.UnknownReference, "person"), (RegisterFaultCodes.UnknownReference, "to"));
        Codes(live.Remove(nobody), (RegisterFaultCodes.UnknownReference, "person"));
        Codes(live.AddOrganization(Given.Organization("p0", parent: "nowhere"), organization), (RegisterFaultCodes.DuplicateId, "id"), (RegisterFaultCodes.UnknownReference, "parent"));
        Codes(live.ChangeOrganization(nowhere, organization), (RegisterFaultCodes.UnknownReference, "organization"));
        Codes(live.MoveBranch(o0, o1), (RegisterFaultCodes.CircularOrganizations, "superior"));
        Codes(live.MoveBranch(nowhere, OrganizationId.From("nor-here")), (RegisterFaultCodes.UnknownReference, "organization"), (RegisterFaultCodes.UnknownReference, "superior"));
        Codes(live.RemoveOrganization(o0), (RegisterFaultCodes.NotEmpty, "organization"));
        Assert.Equal(before, Figures(live, live.ToTable()));
        Assert.Throws<ArgumentException>(() => live.Add(SubjectId.From("new"), o0, []));
        Assert.Throws<KeyNotFoundException>(() => live[nowhere, MeasureId.From("persons")]);
        Assert.Throws<KeyNotFoundException>(() => live[o0, MeasureId.From("nothing")]);
    }

    private static void Codes(Refusal? refusal, params (FaultCode Code, string Field)[] expected) =>
        Assert.Equal(expected, refusal!.Reasons.Select(reason => (reason.Code, ((FaultPlace.InStep)reason.Place).Field)));

    private static Refusal? Step(LiveCoverage live, Random random, SubjectId person, OrganizationId organization, OrganizationId other) => random.Next(9) switch
    {
        0 or 1 => live.Add(person, organization, Values(live.PersonAttributes, random)),
        2 or 3 => live.Change(person, Values(live.PersonAttributes, random)),
        4 => live.Move(person, organization),
        5 => live.Remove(person),
        6 => live.MoveBranch(organization, random.Next(5) == 0 ? null : other),
        7 => random.Next(2) == 0 ? live.AddOrganization(Given.Organization(organization.Text, parent: random.Next(5) == 0 ? null : other.Text), Values(live.OrganizationAttributes, random)) : live.RemoveOrganization(organization),
        _ => live.ChangeOrganization(organization, Values(live.OrganizationAttributes, random)),
    };

    private static void Compare(LiveCoverage live)
    {
        var table = live.ToTable();
        var fresh = new CoverageEngine().Evaluate(Book, table);
        Assert.Equal(Book.Measures.SelectMany(measure => Enumerable.Range(0, table.Tree.Count).Select(position => fresh.At(position, measure))), Figures(live, table));
    }

    private static List<Domain.Coverage.Coverage> Figures(LiveCoverage live, FactTable table) =>
        [.. Book.Measures.SelectMany(measure => Enumerable.Range(0, table.Tree.Count).Select(position => live[table.Tree[position].Id, measure.Id]))];

    private static FactTable Start(Random random)
    {
        var tree = OrganizationHistory.Create([Given.Organization("o0"), Given.Organization("o1", parent: "o0"), Given.Organization("o2", parent: "o1"), Given.Organization("o3")], [])
            .Match(history => history.TreeOn(Given.AsOf), refused => throw new InvalidOperationException(string.Join("\n", refused.Reasons)));
        var builder = new FactTableBuilder(Book, Given.Cycle, Given.AsOf, tree);
        for (var number = 0; number < 20; number++) builder.Add(SubjectId.From($"p{number}"), tree[random.Next(4)].Id, Values(builder.PersonAttributes, random));
        builder.AddOrganization(tree[0].Id, Values(builder.OrganizationAttributes, random));
        return Streamed.Built(builder);
    }

    private static AttributeValue[] Values(IEnumerable<AttributeName> attributes, Random random) => [.. attributes.Select(name =>
        random.Next(5) == 0 ? AttributeValue.Unknown : random.Next(5) == 0 ? AttributeValue.Absent : name.Text == "c" ? AttributeValue.Of(random.Next(8)) : AttributeValue.Of(random.Next(2) == 0))];
}
