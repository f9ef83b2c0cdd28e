using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Testing.Decisions;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Exercise;

/// <summary>Counts what scenarios make of one measure.</summary>
internal sealed class ExercisedMeasure(RuleBook book, Measure measure)
{
    private readonly MeasureLines _lines = new(book, measure);
    private readonly List<(Classification Classification, Truth[] Clauses)> _classified = [];
    private readonly List<Truth[]> _truths = [];
    private readonly HashSet<int> _deciding = [];
    private bool _isDecided = true;

    private AskedMeasures Asked => _lines.Asked;

    public MeasureExercise Count(IEnumerable<Scenario> scenarios)
    {
        foreach (var sameDays in scenarios.GroupBy(scenario => (scenario.Cycle, scenario.AsOf))) Take(new World(sameDays.Key.Cycle, sameDays.Key.AsOf), sameDays);
        return new MeasureExercise(measure, _truths.Count, [.. Clauses()], [.. Asked.Leaves.Select((leaf, slot) => new LeafExercise(leaf, Seen(slot, Truth.True), Seen(slot, Truth.False), Seen(slot, Truth.Unknown), Decides(slot)))]);
    }

    private void Take(World world, IEnumerable<Scenario> scenarios)
    {
        var tests = Asked.Leaves.Select(leaf => LeafTest.Of(leaf, world.Cycle, world.AsOf)).ToList();
        var truths = scenarios.SelectMany(scenario => scenario.Tables.SelectMany(table => Rows(scenario, table))).Select(own => own.TruthsOf(tests)).ToList();
        if (truths.Count == 0) return;
        var classified = _lines.Classify(truths);
        _truths.AddRange(truths);
        _classified.AddRange(classified);
        if (new CaseSpaces(Asked).In(world) is { } space && space.Count <= CaseRun.Most) LookForPairs(new CaseGrid(space, Asked.Leaves.Count), truths, classified);
        else _isDecided = false;
    }

    private IEnumerable<ScenarioCase> Rows(Scenario scenario, ScenarioTable table)
    {
        var column = table.Measures.TakeWhile(id => id != measure.Id).Count();
        return column == table.Measures.Count ? [] : ScenarioCase.Of(scenario, table).Where(own => own.Conflicts.Count == 0 && own.Row.Expected[column] is not null);
    }

    private void LookForPairs(CaseGrid grid, IReadOnlyList<Truth[]> truths, IReadOnlyList<(Classification Classification, Truth[] Clauses)> classified)
    {
        var outcomes = new Dictionary<long, Outcome>();
        foreach (var (own, found) in truths.Zip(classified))
            if (grid.Find(own) is { } number)
                outcomes[number] = found.Classification.Outcome;
        foreach (var (leaf, found) in DecisionScan.Of(Asked, grid, [.. Enumerable.Range(0, Asked.Leaves.Count).Except(_deciding)]))
            if (found is not null && grid.PairsOf(leaf).Where(pair => pair.OtherChanges == found.OtherChanges).Any(pair => Shows(grid, leaf, pair, outcomes)))
                _deciding.Add(leaf);
    }

    private static bool Shows(CaseGrid grid, int leaf, StatePair pair, Dictionary<long, Outcome> outcomes)
    {
        var factor = grid.FactorOf(leaf);
        return outcomes.Any(own => grid.StateOf(own.Key, factor) == pair.WhenTrue && outcomes.TryGetValue(grid.With(own.Key, factor, pair.WhenFalse), out var other) && other != own.Value);
    }

    private IEnumerable<ClauseExercise> Clauses()
    {
        var (exclusions, exceptions) = (measure.Exclusions.Count, measure.Exceptions.Count);
        yield return Clause(0, ClauseRole.Population, null);
        for (var clause = 0; clause < exclusions; clause++) yield return Clause(1 + clause, ClauseRole.Exclude, clause);
        yield return Clause(1 + exclusions, ClauseRole.Met, null);
        for (var clause = 0; clause < exceptions; clause++) yield return Clause(2 + exclusions + clause, ClauseRole.Except, clause);
    }

    private ClauseExercise Clause(int place, ClauseRole role, int? clause) => new(
        role,
        clause,
        _classified.Count(own => own.Clauses[place] == Truth.True),
        _classified.Count(own => own.Clauses[place] == Truth.False),
        _classified.Count(own => own.Clauses[place] == Truth.Unknown),
        _classified.Count(own => Decided(own.Classification, own.Clauses[place], role, clause)));

    private static bool Decided(Classification found, Truth truth, ClauseRole role, int? clause) => (role, found.Line) switch
    {
        (ClauseRole.Population, 1 or 2) => true,
        (ClauseRole.Exclude, 3) or (ClauseRole.Except, 7) => found.Clause == clause,
        (ClauseRole.Exclude, 4) or (ClauseRole.Except, 8) => truth == Truth.Unknown,
        (ClauseRole.Met, 5 or 6 or 9) => true,
        _ => false,
    };

    private int Seen(int slot, Truth truth) => _truths.Count(own => own[slot] == truth);

    private bool? Decides(int slot) => _deciding.Contains(slot) ? true : _isDecided ? false : null;
}
