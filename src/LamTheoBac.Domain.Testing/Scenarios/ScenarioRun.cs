using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>Compares what a scenario expects with what the engine makes of it.</summary>
internal static class ScenarioRun
{
    public static ScenarioResult Of(Scenario scenario)
    {
        var (mismatches, impossible) = (new List<Mismatch>(), new List<ImpossibleRow>());
        foreach (var table in scenario.Tables)
        {
            var cases = ScenarioCase.Of(scenario, table);
            impossible.AddRange(cases.SelectMany(own => own.Conflicts.Select(names => new ImpossibleRow(own.Row.Subject, [.. names.Select(name => new WitnessValue(name, own.Values[name]))], own.Row.Place))));
            var found = table.Measures.Select(id => Classify(scenario, scenario.Book.Find(id)!, cases)).ToList();
            foreach (var (own, row) in cases.Select((own, row) => (own, row)))
                for (var measure = 0; measure < found.Count; measure++)
                    if (own.Row.Expected[measure] is { } expected && !expected.Allows(found[measure][row]))
                        mismatches.Add(new Mismatch(own.Row.Subject, table.Measures[measure], expected, found[measure][row], own.Row.Place));
        }
        return new ScenarioResult(scenario, [.. mismatches], [.. impossible]);
    }

    private static IReadOnlyList<Classification> Classify(Scenario scenario, Measure measure, IReadOnlyList<ScenarioCase> cases)
    {
        var lines = new MeasureLines(scenario.Book, measure);
        var tests = lines.Asked.Leaves.Select(leaf => LeafTest.Of(leaf, scenario.Cycle, scenario.AsOf)).ToList();
        return [.. lines.Classify([.. cases.Select(own => own.TruthsOf(tests))]).Select(own => own.Classification)];
    }
}
