using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Tests.Coverage;

/// <summary>Facts handed in row by row.</summary>
internal static class Streamed
{
    /// <summary>The facts of a register, its persons in random order.</summary>
    public static FactTable Of(Register register, RuleBook book, int seed)
    {
        var snapshot = FactSnapshot.Of(register, Given.Cycle, Given.AsOf);
        var builder = new FactTableBuilder(book, Given.Cycle, Given.AsOf, snapshot.Tree);
        var persons = snapshot.PlacedPersons.ToArray();
        new Random(seed).Shuffle(persons);
        foreach (var person in persons) builder.Add(person.Id, person.Organization!.Id, Values(book, person, builder.PersonAttributes));
        for (var position = 0; position < snapshot.Tree.Count; position++) builder.AddOrganization(snapshot.Tree[position].Id, Values(book, snapshot.FactsOfOrganization(position), builder.OrganizationAttributes));
        return Built(builder);
    }

    /// <summary>The facts of a register in so many parts, every person and organization in a random one.</summary>
    public static IReadOnlyList<FactTable> Parts(Register register, RuleBook book, int parts, Random random)
    {
        var snapshot = FactSnapshot.Of(register, Given.Cycle, Given.AsOf);
        var builders = Enumerable.Range(0, parts).Select(_ => new FactTableBuilder(book, Given.Cycle, Given.AsOf, snapshot.Tree) { IsPart = true }).ToList();
        foreach (var person in snapshot.PlacedPersons) builders[random.Next(parts)].Add(person.Id, person.Organization!.Id, Values(book, person, builders[0].PersonAttributes));
        for (var position = 0; position < snapshot.Tree.Count; position++) builders[random.Next(parts)].AddOrganization(snapshot.Tree[position].Id, Values(book, snapshot.FactsOfOrganization(position), builders[0].OrganizationAttributes));
        return [.. builders.Select(Built)];
    }

    /// <summary>The table, which must have no faults.</summary>
    public static FactTable Built(FactTableBuilder builder) => builder.Build().Match(table => table, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults)));

    /// <summary>Organizations under one root, and under each other as their ids say: <c>a-b</c> stands under <c>a</c>.</summary>
    public static OrganizationTree Tree(params IEnumerable<string> ids) => OrganizationHistory.Create(
        [Given.Organization("root", OrganizationLevel.Province), .. ids.Select(id => Given.Organization(id, parent: id.LastIndexOf('-') is > 0 and var end ? id[..end] : "root"))],
        []).Match(history => history.TreeOn(Given.AsOf), refused => throw new InvalidOperationException(string.Join("\n", refused.Reasons)));

    private static AttributeValue[] Values(RuleBook book, SubjectFacts facts, IEnumerable<AttributeName> attributes) => [.. attributes.Select(name => book.Catalogue.SourceOf(facts.Basis, name).Read(facts))];
}
