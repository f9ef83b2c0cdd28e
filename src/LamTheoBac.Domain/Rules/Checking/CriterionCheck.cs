using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Text;

namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>Checks every name of a criterion, and every comparison against the type of its attribute, for one basis.</summary>
internal sealed partial class CriterionCheck(AttributeTable attributes, IReadOnlyCollection<string> definitions)
{
    private readonly Suggestions _suggestions = new();
    private FaultCollector _faults = new();
    private SubjectBasis _basis;

    /// <summary>Adds the faults of the criterion.</summary>
    public void Check(Criterion criterion, SubjectBasis basis, FaultCollector faults)
    {
        (_basis, _faults) = (basis, faults);
        CriterionLeaves.ForEach(criterion, CheckLeaf);
    }

    private void CheckLeaf(Criterion leaf)
    {
        switch (leaf)
        {
            case Criterion.Flag flag: CheckFlag(flag); break;
            case Criterion.Known known: Find(known.Attribute, known.OperatorPlace, "attribute"); break;
            case Criterion.Comparison comparison: CheckComparison(comparison); break;
            case Criterion.In membership: CheckIn(membership); break;
            case Criterion.Defined defined: CheckDefined(defined); break;
            default: break;
        }
    }

    private void CheckFlag(Criterion.Flag flag)
    {
        if (Find(flag.Attribute, flag.Place, "attribute", "definition") is { Type: not AttributeType.Boolean })
            _faults.Add(RuleBookFaultCodes.WrongType, flag.Place, flag.Attribute.Text, ["comparison"]);
    }

    private void CheckDefined(Criterion.Defined defined)
    {
        var name = defined.Definition.Text;
        if (!definitions.Contains(name))
            _faults.Add(RuleBookFaultCodes.UnknownName, defined.Place, name, ["definition"], _suggestions.For(name, definitions));
    }

    /// <summary>The attribute of this basis; null, and a fault, when there is none.</summary>
    private AttributeDeclaration? Find(AttributeName name, SourcePlace place, params ReadOnlySpan<string> expected)
    {
        var isWord = LanguageWords.Contains(name.Text);
        if (!isWord && attributes.Find(_basis, name) is { } attribute) return attribute;
        if (isWord) _faults.Add(RuleBookFaultCodes.ReservedName, place, name.Text, ["name"]);
        else if (attributes.IsAttribute(name)) _faults.Add(RuleBookFaultCodes.WrongBasis, place, name.Text, [WordOf(_basis)]);
        else _faults.Add(RuleBookFaultCodes.UnknownName, place, name.Text, [.. expected], SuggestionFor(name, expected.Length > 1));
        return null;
    }

    private string? SuggestionFor(AttributeName name, bool orDefinition) =>
        _suggestions.For(name.Text, orDefinition ? attributes.NamesOf(_basis).Concat(definitions) : attributes.NamesOf(_basis));

    private static string WordOf(SubjectBasis basis) => basis == SubjectBasis.Person ? "person" : "organization";
}
