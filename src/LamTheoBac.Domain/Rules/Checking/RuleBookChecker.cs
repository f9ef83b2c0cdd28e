using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Drafts;
using LamTheoBac.Domain.Rules.Text;
using OneOf;

namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>Checks the meaning of a draft and makes a rule book of it; parser and builder both come through here.</summary>
internal sealed class RuleBookChecker
{
    private readonly FaultCollector _faults;
    private readonly AttributeTable _attributes;
    private readonly DraftBook _draft;
    private readonly IReadOnlyList<DraftMeasure> _measures;
    private readonly DefinitionGraph _graph;
    private readonly CriterionCheck _criteria;

    private RuleBookChecker(DraftBook draft, AttributeCatalogue catalogue, FaultCollector faults)
    {
        _faults = faults;
        _draft = DraftCleaner.Clean(draft, faults);
        _measures = [.. _draft.Blocks.OfType<DraftMeasure>()];
        _attributes = new(catalogue);
        _graph = new([.. _draft.Blocks.OfType<DraftDefinition>()]);
        _criteria = new(_attributes, _draft.DefinedNames);
    }

    /// <summary>The book; or its faults, with those that were found before.</summary>
    public static OneOf<RuleBook, RuleBookFaults> Check(DraftBook draft, AttributeCatalogue catalogue, FaultCollector faults)
    {
        var checker = new RuleBookChecker(draft, catalogue, faults);
        var attributes = AttributeChecks.Declare(draft.Attributes, checker._attributes, faults);
        var walk = DefinitionWalk.Over(checker._graph);
        checker.CheckHeader();
        checker.CheckDefinitionNames();
        checker.CheckMeasures(walk);
        checker.CheckDefinitions();
        checker.AddCircles(walk);
        return faults.IsEmpty ? RuleBookAssembly.Assemble(checker._draft, catalogue, attributes, walk.BottomUp) : faults.ToFaults();
    }

    private void CheckHeader()
    {
        if (_draft.InForce is { Value.IsEmpty: true } inForce) _faults.Add(RuleBookFaultCodes.EmptyInterval, inForce.Place, inForce.Value.ToString(), []);
        if (_draft.Decimals is < 0 or > RuleBook.MostDecimals)
            _faults.Add(RuleBookFaultCodes.NumberOutOfRange, default, Print(_draft.Decimals.Value), ["0", Print(RuleBook.MostDecimals)]);
    }

    private void CheckDefinitionNames()
    {
        var names = new HashSet<DefinitionName>();
        foreach (var (name, place) in _graph.Definitions.Select(definition => definition.Name))
        {
            if (LanguageWords.Contains(name.Text) || _attributes.IsAttribute(AttributeName.From(name.Text)))
                _faults.Add(RuleBookFaultCodes.ReservedName, place, name.Text, ["name"]);
            else if (!names.Add(name)) _faults.Add(RuleBookFaultCodes.DuplicateName, place, name.Text, []);
        }
    }

    private void CheckMeasures(DefinitionWalk walk)
    {
        var checks = new MeasureChecks(_faults);
        var predicates = new PredicateCount(_graph, walk.BottomUp);
        checks.Check(_measures);
        foreach (var measure in _measures)
        {
            checks.CheckPredicates(measure, predicates);
            if (measure.Basis is not { } basis) continue;
            foreach (var clause in measure.Clauses)
                if (clause.Criterion is not null)
                    _criteria.Check(clause.Criterion, basis, _faults);
        }
    }

    /// <summary>Checks each definition for every basis of which a measure uses it; one that none uses must be right for some basis.</summary>
    private void CheckDefinitions()
    {
        var (ofPersons, ofOrganizations) = (UsedFor(SubjectBasis.Person), UsedFor(SubjectBasis.Organization));
        for (var i = 0; i < _graph.Definitions.Count; i++)
        {
            if (_graph.Definitions[i].Criterion is not { } criterion) continue;
            if (ofPersons[i]) _criteria.Check(criterion, SubjectBasis.Person, _faults);
            if (ofOrganizations[i]) _criteria.Check(criterion, SubjectBasis.Organization, _faults);
            if (!ofPersons[i] && !ofOrganizations[i]) CheckForSomeBasis(criterion);
        }
    }

    private bool[] UsedFor(SubjectBasis basis) => _graph.ReachedFrom(
        _measures.Where(measure => measure.Basis == basis).SelectMany(measure => measure.Clauses).SelectMany(clause => _graph.UsedBy(clause.Criterion)));

    private void CheckForSomeBasis(Criterion criterion)
    {
        var (ofPersons, ofOrganizations) = (new FaultCollector(), new FaultCollector());
        _criteria.Check(criterion, SubjectBasis.Person, ofPersons);
        if (!ofPersons.IsEmpty) _criteria.Check(criterion, SubjectBasis.Organization, ofOrganizations);
        if (!ofPersons.IsEmpty && !ofOrganizations.IsEmpty) _faults.AddAll(ofPersons);
    }

    private void AddCircles(DefinitionWalk walk)
    {
        foreach (var circle in walk.Circles)
        {
            var (name, place) = _graph.Definitions[circle[0]].Name;
            _faults.Add(RuleBookFaultCodes.CircularDefinition, place, name.Text, [.. circle.Append(circle[0]).Select(index => _graph.Definitions[index].Name.Value.Text)]);
        }
    }

    private static string Print(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
