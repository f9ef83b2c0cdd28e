using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Analysis.Repairs;

namespace Host;

internal static class AnalysisOfRules
{
    public static void Run()
    {
        Checks();
        Changes();
        Repairs();
        Explanations();
    }

    private static void Checks()
    {
        var odd = RuleBook.Parse("rule book odd\ndefine unused:\n  cadre\nmeasure m of person\n  population cadre\n  exclude not cadre\n  met worker\n").Must();
        var findings = BookCheck.Of(odd);
        Proof.Same((1, 1), (findings.Count(finding => finding.Kind == FindingKind.UnusedDefinition), findings.Count(finding => finding.Kind == FindingKind.ExclusionNeverApplies)), "what is odd");
        Proof.Same(new BookFinding(FindingKind.UnusedDefinition, null, Definition: DefinitionName.From("unused")), findings.Single(finding => finding.Kind == FindingKind.UnusedDefinition), "a finding");
    }

    private static void Changes()
    {
        // A plan in time is now one of the first day, so the one of March is too late.
        var after = RuleBook.Parse(Given.Rules.Replace("cycle.end", "cycle.start", StringComparison.Ordinal)).Must();
        var diff = RuleBookDiff.Between(Given.Book, after);
        MeasureDiff measure = diff.Measures[0];
        Proof.Same(measure, new MeasureDiff(measure.Id, measure.Basis, measure.Change, measure.Parts, measure.Flows), "a changed measure by value");
        Proof.Same(MeasureChange.Changed, measure.Change, "a changed measure");
        OutcomeFlow flow = measure.SmallestMove!;
        Witness witness = flow.Witness;
        Proof.Same(flow, new OutcomeFlow(flow.From, flow.To, new Witness([.. witness.Values.Select(value => new WitnessValue(value.Attribute, value.Value))], witness.CycleStart, witness.CycleEnd, witness.AsOf)), "a flow by value");

        var register = Given.Register;
        var (before, facts) = (FactTable.Of(register, Given.Book, Given.Cycle, Given.AsOf), FactTable.Of(register, after, Given.Cycle, Given.AsOf));
        var figures = DiffFigures.Of(diff, before, facts);
        MeasureFigures counted = figures[Given.Committee, measure];
        FlowTable flows = counted.Flows!;
        Proof.Same((1L, 1L), (flows.Moved, flows[Outcome.Met, Outcome.NotMet]), "who moves");
        Proof.Same(counted, new MeasureFigures(measure, counted.Before, counted.After, flows), "figures of a measure by value");

        var comparison = FigureComparison.Between(before, facts);
        FigureStep step = comparison[Given.Committee, Given.WithPlan][FigureCause.Rules];
        Proof.Same([new SubjectMove(Given.Planner, Outcome.Met, Outcome.NotMet)], step.Moves, "whom the rules moved");
        Proof.Same(step, new FigureStep(FigureCause.Rules, step.Before, step.After, step.Moves), "a step by value");
    }

    private static void Repairs()
    {
        var report = Given.Report;
        var repairs = SubjectRepairs.Of(report, Given.Idle, Given.WithPlan);
        Proof.Same((Outcome.NotMet, true), (repairs.Outcome, repairs.IsDecided), "who can be repaired");
        var smallest = repairs.Smallest[0];
        Proof.Same(repairs, new SubjectRepairs(repairs.Subject, repairs.Measure, repairs.Outcome, [.. repairs.Smallest.Select(repair => new Repair([.. repair.Changes.Select(change => new FactChange(change.Attribute, change.From, change.To))]))], true), "repairs by value");
        Proof.That(smallest.Changes.Count > 0, "a repair changes something");

        var summary = RepairSummary.Of(report, Given.WithPlan, [Given.First, Given.Second]);
        Proof.Same(2, summary.Effects.Max(effect => effect.Subjects), "two are not met");
        Proof.Same(summary, new RepairSummary(summary.Measure, [.. summary.Effects.Select(effect => new RepairEffect(effect.Attributes, effect.Subjects, effect.ReachedIn, effect.Missed))], summary.Undecided, summary.Beyond), "a summary by value");

        var missing = MissingFacts.Of(report, Given.Committee, Given.WithPlan);
        // Without its day nobody knows whether the plan was registered by the day of the report.
        Proof.Same([new MissingFact([AttributeName.From("plan.registered"), AttributeName.From("plan.registered-on")], 1, 1)], missing.Facts, "what is missing");
        Proof.Same(missing, new MissingFacts(Given.Committee, Given.WithPlan, missing.Facts, missing.Undetermined), "missing facts by value");
    }

    private static void Explanations()
    {
        var why = Given.Report.Explain(Given.Undated, Given.WithPlan);
        ExplainedClause met = why.Clauses.Single(clause => clause.Role == ClauseRole.Met);
        ExplainedCriterion explained = met.Explained;
        Proof.Same(met, new ExplainedClause(ClauseRole.Met, met.Because, new ExplainedCriterion(explained.Criterion, explained.Truth, explained.Value, explained.Children)), "a clause by value");
        ExplainedDefinition definition = why.Definitions.Single();
        Proof.Same(definition, new ExplainedDefinition(DefinitionName.From("has-plan"), definition.Explained), "a definition by value");
        Proof.Same(Truth.Unknown, explained.Truth, "what is not known");
        Explanation again = new()
        {
            Subject = why.Subject,
            Measure = why.Measure,
            Outcome = why.Outcome,
            Line = why.Line,
            Organization = why.Organization,
            Unplaced = why.Unplaced,
            Reason = why.Reason,
            Clauses = why.Clauses,
            Definitions = why.Definitions,
            Citations = why.Citations,
        };
        Proof.Same(why, again, "an explanation by value");
        Proof.Same(new UnplacedPerson(Given.Idle, UnplacedReason.NoAssignment), new UnplacedPerson(Given.Idle, UnplacedReason.NoAssignment), "one without a place");
    }
}
