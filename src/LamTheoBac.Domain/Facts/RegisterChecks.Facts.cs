using System.Globalization;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Facts;

/// <content>Recorded values of declared attributes.</content>
internal sealed partial class RegisterChecks
{
    private void Facts()
    {
        var declared = _contents.DeclaredAttributes.ToLookup(declaration => declaration.Name);
        var seen = new HashSet<(SubjectId Subject, AttributeName Attribute)>();
        // A table may hold a value of one attribute for everybody, so an attribute that nobody declared is told once.
        var undeclared = new Dictionary<AttributeName, ((string Kind, int Index) First, long Count)>();
        Each("facts", _contents.Facts, (fact, at) =>
        {
            Known(fact.Subject, at);
            if (!seen.Add((fact.Subject, fact.Attribute))) Add(RegisterFaultCodes.DuplicateFact, at, "attribute", fact.Attribute.Text, fact.Subject.Text);
            if (declared[fact.Attribute].Any()) Suits(fact, [.. declared[fact.Attribute]], at);
            else undeclared[fact.Attribute] = undeclared.TryGetValue(fact.Attribute, out var known) ? (known.First, known.Count + 1) : (at, 1);
        });
        foreach (var (attribute, (first, count)) in undeclared.OrderBy(known => known.Value.First.Index))
            Add(RegisterFaultCodes.UndeclaredAttribute, first, "attribute", attribute.Text, count.ToString(CultureInfo.InvariantCulture));
    }

    private void Suits(RecordedFact fact, IReadOnlyList<AttributeDeclaration> declared, (string Kind, int Index) at)
    {
        if (BasisOf(fact.Subject) is not { } basis) return;
        if (declared.FirstOrDefault(declaration => declaration.Basis == basis) is not { } own)
            Add(RegisterFaultCodes.WrongFactBasis, at, "subject", fact.Subject.Text, Words<SubjectBasis>.Of(declared[0].Basis), fact.Attribute.Text);
        else if (fact.Value.State == ReportState.Known && !own.Admits(fact.Value))
            Add(RegisterFaultCodes.WrongFactValue, at, "value", fact.Value.ToString(), own.Type == AttributeType.Symbol ? [.. own.Symbols] : [Words<AttributeType>.Of(own.Type)]);
    }

    private SubjectBasis? BasisOf(SubjectId subject) =>
        _people.Contains(subject.Text) ? SubjectBasis.Person
        : _organizations.Contains(subject.Text) ? SubjectBasis.Organization
        : null;
}
