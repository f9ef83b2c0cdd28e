using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Testing.Decisions;
using LamTheoBac.Domain.Testing.Exercise;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Testing.Texts;

namespace Host;

/// <summary>The package for testing rule books.</summary>
internal static class Kit
{
    public static void Run()
    {
        var cases = DecidingCases.Of(Given.Book, Given.WithPlan, Given.Cycle, Given.AsOf);
        Proof.That(cases.IsSmallest && cases.Leaves.All(leaf => leaf.Verdict != LeafVerdict.NotDecided), "deciding cases");
        DecidingCase one = cases.Cases[0];
        Proof.Same(one, new DecidingCase(one.Values, new Classification(one.Classification.Outcome, one.Classification.Line, one.Classification.Clause)), "a case by value");
        DecidingLeaf leaf = cases.Leaves[0];
        Proof.Same(leaf, new DecidingLeaf(leaf.Leaf, leaf.Verdict, leaf.WhenTrue, leaf.WhenFalse, leaf.AlsoChanging, leaf.OtherCycle, leaf.OtherAsOf), "a leaf by value");

        var written = KitText.English.ScenarioOf(cases)!;
        var scenario = Scenario.Parse(written.Format(), Given.Book).Match(parsed => parsed, refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)));
        ScenarioResult result = scenario.Run();
        Proof.That(result.Passes && result.Expectations == cases.Cases.Count, "the scenario of the cases");
        Proof.Same(result.Passes, new ScenarioResult(scenario, result.Mismatches, result.Impossible).Passes, "a result by value");
        Proof.That(KitText.Vietnamese.Describe(result) != KitText.English.Describe(result), "a sentence in each language");
        var refusal = Scenario.Parse("", Given.Book).Match(_ => throw new InvalidOperationException("an empty page was read"), refused => refused);
        Proof.Same(refusal, new ScenarioFaults(refusal.Faults), "faults of a page");
        Tables(scenario);
        Exercise(scenario);
    }

    private static void Tables(Scenario scenario)
    {
        var table = scenario.Tables[0];
        var row = table.Rows[0];
        var place = new FaultPlace.InText(1, 1);
        Proof.That(new ScenarioTable(table.Basis, table.Attributes, table.Measures, [new ScenarioRow(row.Subject, row.Values, row.Expected)]).Rows.Count == 1, "a table");
        Proof.That(new Expectation(Outcome.Met).Allows(new Classification(Outcome.Met, 5, null)), "an expectation");
        Proof.That(new Mismatch("x", Given.WithPlan, new Expectation(Outcome.Met, 0), default, place) != new Mismatch("y", Given.WithPlan, new Expectation(Outcome.Met, 0), default, place), "mismatches");
        Proof.Same("x", new ImpossibleRow("x", [new WitnessValue(AttributeName.From("cadre"), AttributeValue.Of(true))], place).Subject, "an impossible row");
    }

    private static void Exercise(Scenario scenario)
    {
        var exercise = RuleBookExercise.Of(Given.Book, [scenario]);
        MeasureExercise measure = exercise.Measures[0];
        Proof.That(measure.Leaves.All(leaf => leaf.Decides == true), "every criterion decides");
        Proof.Same(exercise, new RuleBookExercise(Given.Book, [new MeasureExercise(measure.Measure, measure.Cases, [.. measure.Clauses.Select(Again)], [.. measure.Leaves.Select(Again)])]), "an exercise by value");
    }

    private static ClauseExercise Again(ClauseExercise clause) => new ClauseExercise(clause.Role, clause.Clause, clause.True, clause.False, clause.Unknown, clause.Decided);

    private static LeafExercise Again(LeafExercise leaf) => new LeafExercise(leaf.Leaf, leaf.True, leaf.False, leaf.Unknown, leaf.Decides);
}
