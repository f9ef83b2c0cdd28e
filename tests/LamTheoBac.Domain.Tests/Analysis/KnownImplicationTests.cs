using CsCheck;
using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;
using LamTheoBac.Domain.Tests.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Tests.Analysis;

/// <summary>What is called impossible never occurs in a register, and what is called possible does.</summary>
public sealed class KnownImplicationTests
{
    private static readonly World Now = new(Given.Cycle, Given.AsOf);

    [Fact]
    public void States_RandomRegistersAndBooks_HoldEverySubject() =>
        Gen.Select(RuleBookGen.Text, Gen.Int).Sample(
            (text, seed) => RuleBook.Parse(text).Switch(
                book =>
                {
                    var snapshot = FactSnapshot.Of(RegisterGen.Make(seed, book.Attributes), Given.Cycle, Given.AsOf);
                    foreach (var measure in book.Measures)
                    {
                        var asked = new AskedMeasures(measure.Basis, (book, [measure]));
                        var space = new CaseSpaces(asked).In(Now)!;
                        foreach (var subject in Subjects(snapshot, measure.Basis)) Assert.Empty(ImpossibleStates(book, asked, space, subject));
                    }
                },
                _ => { }),
            iter: 2_000);

    [Theory]
    [MemberData(nameof(Groups))]
    public void States_RandomRegisters_AllOccur(SubjectBasis basis, string attributes)
    {
        var names = attributes.Split(' ');
        var book = Given.Book($"rule book x\nmeasure m of {(basis == SubjectBasis.Person ? "person" : "organization")}\n  population true\n  met {string.Join(" or ", names.SelectMany(name => Tests(basis, name)))}\n");
        var asked = new AskedMeasures(basis, (book, book.Measures));
        var factor = Assert.Single(new CaseSpaces(asked).In(Now)!.Factors);
        var open = factor.States.Select(state => Text(state.Truths)).ToHashSet();
        for (var seed = 0; seed < 4_000 && open.Count > 0; seed++)
        {
            var snapshot = FactSnapshot.Of(RegisterGen.Make(seed, []), Given.Cycle, Given.AsOf);
            foreach (var subject in Subjects(snapshot, basis)) open.Remove(Text(TruthsOf(book, asked, factor, subject)));
        }
        Assert.Empty(factor.States.Where(state => open.Contains(Text(state.Truths))).Select(state => string.Join(", ", factor.Attributes.Zip(state.Values))));
    }

    public static TheoryData<SubjectBasis, string> Groups()
    {
        var data = new TheoryData<SubjectBasis, string>();
        foreach (var basis in Enum.GetValues<SubjectBasis>())
            foreach (var group in KnownImplications.Of(basis).Where(group => group.Names.Count > 1))
                data.Add(basis, string.Join(' ', group.Names));
        return data;
    }

    [Fact]
    public void Groups_StandardAttributes_AreAllNamedOnce()
    {
        foreach (var basis in Enum.GetValues<SubjectBasis>())
        {
            var named = KnownImplications.Of(basis).SelectMany(group => group.Names).ToList();
            Assert.Equal(named.Count, named.Distinct().Count());
            Assert.Equal(AttributeCatalogue.Standard.Declarations.Where(one => one.Basis == basis).Select(one => one.Name.Text).Order(StringComparer.Ordinal), named.Select(name => name.Text).Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<string> Tests(SubjectBasis basis, string name) => AttributeCatalogue.Standard.Find(basis, AttributeName.From(name))!.Type switch
    {
        AttributeType.Boolean => [name],
        AttributeType.Integer => [$"{name} >= 1", $"known({name})"],
        AttributeType.Date => [$"{name} <= 2016-12-31", $"known({name})"],
        _ => [$"known({name})"],
    };

    private static IEnumerable<string> ImpossibleStates(RuleBook book, AskedMeasures asked, CaseSpace space, SubjectFacts subject) =>
        from factor in space.Factors
        let truths = TruthsOf(book, asked, factor, subject)
        where !factor.States.Any(state => state.Truths.AsSpan().SequenceEqual(truths))
        select $"{subject.Id}: {string.Join(", ", factor.Attributes)} {Text(truths)}";

    private static Truth[] TruthsOf(RuleBook book, AskedMeasures asked, Factor factor, SubjectFacts subject) =>
    [
        .. factor.Slots.Select(slot => LeafTest.Of(asked.Leaves[slot], Now.Cycle, Now.AsOf)).Select(test => test.Of(book.Catalogue.SourceOf(asked.Basis, test.Attribute).Read(subject))),
    ];

    private static string Text(IEnumerable<Truth> truths) => string.Concat(truths.Select(truth => "?01"[(int)truth]));

    private static IEnumerable<SubjectFacts> Subjects(FactSnapshot snapshot, SubjectBasis basis) => basis == SubjectBasis.Person
        ? snapshot.PlacedPersons
        : Enumerable.Range(0, snapshot.Tree.Count).Select(snapshot.FactsOfOrganization);
}
