using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Drafts;
using LamTheoBac.Domain.Rules.Text;

namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>Checks what measures are made of, but for their criteria.</summary>
internal sealed class MeasureChecks(FaultCollector faults)
{
    private readonly HashSet<MeasureId> _ids = [];

    public void Check(IReadOnlyList<DraftMeasure> measures)
    {
        if (measures.Count > RuleBook.MostMeasures) AddLimit(RuleBookFaultCodes.TooManyMeasures, measures[RuleBook.MostMeasures], RuleBook.MostMeasures);
        foreach (var measure in measures) Check(measure);
    }

    public void CheckPredicates(DraftMeasure measure, PredicateCount predicates)
    {
        if (predicates.IsTooMany(measure.Clauses.Select(clause => clause.Criterion)))
            AddLimit(RuleBookFaultCodes.TooManyPredicates, measure, RuleBook.MostPredicates);
    }

    private void Check(DraftMeasure measure)
    {
        if (measure.Id is { } id && !_ids.Add(id)) faults.Add(RuleBookFaultCodes.DuplicateName, measure.Place, id.Text, []);
        CheckStandsOnce(measure, ClauseKind.Population, "population");
        CheckStandsOnce(measure, ClauseKind.Met, "met");
        CheckTargets(measure);
    }

    private void CheckStandsOnce(DraftMeasure measure, ClauseKind kind, string word)
    {
        var clauses = measure.Clauses.Where(clause => clause.Kind == kind).ToList();
        if (clauses.Count == 0 && !measure.HasLostLine) faults.Add(RuleBookFaultCodes.MissingClause, measure.Place, "", [word]);
        foreach (var clause in clauses.Skip(1)) faults.Add(RuleBookFaultCodes.DuplicateClause, clause.Word.Place, clause.Word.Value, []);
    }

    private void CheckTargets(DraftMeasure measure)
    {
        var days = new HashSet<LocalDate>();
        foreach (var target in measure.Targets)
        {
            new TextCheck(faults).Check(target.From, target.Place);
            if (target.From is { } day && !days.Add(day)) faults.Add(RuleBookFaultCodes.DuplicateClause, target.Place, DateText.Print(day), []);
            if (target.From is null && measure.Targets.Count > 1) faults.Add(RuleBookFaultCodes.UnexpectedWord, target.Place, target.Percentage.ToString(), ["from"]);
        }
    }

    private void AddLimit(FaultCode code, DraftMeasure measure, int limit) =>
        faults.Add(code, measure.Place, measure.Id?.Text ?? "", [limit.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
}
