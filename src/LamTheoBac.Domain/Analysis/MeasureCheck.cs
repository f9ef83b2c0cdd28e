using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis;

/// <summary>
/// Looks at one measure. Beside the measure itself it asks simpler ones made of its clauses, so that the kernel tells
/// for each case which clauses hold, not only which one decides.
/// </summary>
internal sealed class MeasureCheck
{
    private const int Whole = 0;
    private const int Populated = 1;
    private const int Bare = 2;
    private const int FirstClause = 3;

    private readonly Measure _measure;
    private readonly List<Measure> _asked;
    private readonly List<Func<CaseOutcomes, int, ulong>> _events = [];
    private readonly List<Func<Func<int, Witness?>, BookFinding?>> _readings = [];

    private MeasureCheck(Measure measure)
    {
        _measure = measure;
        var always = new Criterion.Constant(Value: true);
        _asked =
        [
            measure,
            new Measure(measure.Id, measure.Basis, measure.Population, always),
            new Measure(measure.Id, measure.Basis, measure.Population, measure.Met) { Exclusions = measure.Exclusions },
            .. measure.Exclusions.Select(clause => new Measure(measure.Id, measure.Basis, measure.Population, clause.Criterion)),
            .. measure.Exceptions.Select(clause => new Measure(measure.Id, measure.Basis, measure.Population, measure.Met) { Exclusions = measure.Exclusions, Exceptions = [clause] }),
        ];
        Population();
        for (var clause = 0; clause < measure.Exclusions.Count; clause++) Exclusion(clause);
        for (var clause = 0; clause < measure.Exceptions.Count; clause++) Exception(clause);
        Met();
    }

    /// <summary>What is odd about a measure of a book; only that its population never holds, where it does not.</summary>
    public static IEnumerable<BookFinding> Of(RuleBook book, Measure measure)
    {
        var check = new MeasureCheck(measure);
        var asked = new AskedMeasures(measure.Basis, (book, check._asked.ToValueList()));
        if (CaseRun.Over(asked, check._events.Count, check.Ask) is not { } answer) return [new BookFinding(FindingKind.NotDecided, measure.Id)];
        var findings = check._readings.Select(read => read(index => answer.Witnesses[index])).OfType<BookFinding>().ToList();
        return findings.Exists(finding => finding.Kind == FindingKind.PopulationNeverHolds) ? findings[..1] : findings;
    }

    private void Ask(CaseOutcomes outcomes, int word, Span<ulong> events)
    {
        for (var index = 0; index < events.Length; index++) events[index] = _events[index](outcomes, word);
    }

    private void Population()
    {
        var holds = Event(InPopulation);
        var fails = Event((outcomes, word) => ~InPopulation(outcomes, word));
        _readings.Add(seen =>
            seen(holds) is null ? new BookFinding(FindingKind.PopulationNeverHolds, _measure.Id)
            : seen(fails) is null ? new BookFinding(FindingKind.PopulationAlwaysHolds, _measure.Id, Witness: seen(holds))
            : null);
    }

    private void Exclusion(int clause)
    {
        var own = FirstClause + clause;
        var applies = Event((outcomes, word) => outcomes.ExcludedBy(Whole, clause, word));
        var holds = Event((outcomes, word) => outcomes.Of(own, Outcome.Met, word));
        var spares = Event((outcomes, word) => InPopulation(outcomes, word) & ~outcomes.Of(own, Outcome.Met, word));
        _readings.Add(seen => seen(applies) is null ? new BookFinding(FindingKind.ExclusionNeverApplies, _measure.Id, clause, Witness: seen(holds)) : null);
        _readings.Add(seen => seen(spares) is null && seen(holds) is { } swallowed ? new BookFinding(FindingKind.ExclusionSwallowsAll, _measure.Id, clause, Witness: swallowed) : null);
    }

    private void Exception(int clause)
    {
        var own = FirstClause + _measure.Exclusions.Count + clause;
        var applies = Event((outcomes, word) => outcomes.ExceptedBy(Whole, clause, word));
        var holds = Event((outcomes, word) => outcomes.Of(own, Outcome.Excepted, word));
        var spares = Event((outcomes, word) => outcomes.Of(Bare, Outcome.NotMet, word) & ~outcomes.Of(own, Outcome.Excepted, word));
        _readings.Add(seen => seen(applies) is null ? new BookFinding(FindingKind.ExceptionNeverApplies, _measure.Id, clause, Witness: seen(holds)) : null);
        _readings.Add(seen => seen(spares) is null && seen(holds) is { } swallowed ? new BookFinding(FindingKind.ExceptionSwallowsAll, _measure.Id, clause, Witness: swallowed) : null);
    }

    /// <summary>Before exceptions, so that one that excuses everybody does not make the measure look met by all.</summary>
    private void Met()
    {
        var met = Event((outcomes, word) => outcomes.Of(Bare, Outcome.Met, word));
        var notMet = Event((outcomes, word) => outcomes.Of(Bare, Outcome.NotMet, word));
        _readings.Add(seen => (seen(met), seen(notMet)) switch
        {
            ({ } always, null) => new BookFinding(FindingKind.MetAlwaysHolds, _measure.Id, Witness: always),
            (null, { } never) => new BookFinding(FindingKind.MetNeverHolds, _measure.Id, Witness: never),
            _ => null,
        });
    }

    private static ulong InPopulation(CaseOutcomes outcomes, int word) => outcomes.Of(Populated, Outcome.Met, word);

    private int Event(Func<CaseOutcomes, int, ulong> happens)
    {
        _events.Add(happens);
        return _events.Count - 1;
    }
}
