using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis;

/// <summary>Compares a measure of one book with the same measure of another.</summary>
internal static class MeasureComparison
{
    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    public static MeasureDiff Of(RuleBook before, Measure earlier, RuleBook after, Measure now)
    {
        var parts = PartsOf(before, earlier, after, now).ToValueList();
        if (parts.Count == 0) return new MeasureDiff(now.Id, now.Basis, MeasureChange.Same, [], []);
        if (Flows(before, earlier, after, now) is not { } flows) return new MeasureDiff(now.Id, now.Basis, MeasureChange.NotDecided, parts, []);
        return new MeasureDiff(now.Id, now.Basis, flows.Any(flow => flow.IsMove) ? MeasureChange.Changed : MeasureChange.Reworded, parts, flows);
    }

    private static ValueList<OutcomeFlow>? Flows(RuleBook before, Measure earlier, RuleBook after, Measure now)
    {
        var asked = new AskedMeasures(now.Basis, (before, [earlier]), (after, [now]));
        if (!asked.AgreeOnTypes || CaseRun.Over(asked, Outcomes.Length * Outcomes.Length, Ask) is not { } answer) return null;
        return Outcomes.SelectMany((from, i) => Outcomes.Select((to, j) => (from, to, Witness: answer.Witnesses[(i * Outcomes.Length) + j])))
            .Where(flow => flow.Witness is not null).Select(flow => new OutcomeFlow(flow.from, flow.to, flow.Witness!)).ToValueList();
    }

    private static void Ask(CaseOutcomes outcomes, int word, Span<ulong> events)
    {
        for (var from = 0; from < Outcomes.Length; from++)
        {
            var earlier = outcomes.Of(0, Outcomes[from], word);
            for (var to = 0; to < Outcomes.Length; to++) events[(from * Outcomes.Length) + to] = earlier & outcomes.Of(1, Outcomes[to], word);
        }
    }

    private static IEnumerable<MeasurePart> PartsOf(RuleBook before, Measure earlier, RuleBook after, Measure now)
    {
        if (earlier.Title != now.Title) yield return MeasurePart.Title;
        if (earlier.Citations != now.Citations) yield return MeasurePart.Citations;
        if (!earlier.Population.Equals(now.Population)) yield return MeasurePart.Population;
        if (earlier.Exclusions != now.Exclusions) yield return MeasurePart.Exclusions;
        if (!earlier.Met.Equals(now.Met)) yield return MeasurePart.Met;
        if (earlier.Exceptions != now.Exceptions) yield return MeasurePart.Exceptions;
        if (!Equals(earlier.Targets, now.Targets)) yield return MeasurePart.Targets;
        if (!DefinitionsOf(before, earlier).SetEquals(DefinitionsOf(after, now))) yield return MeasurePart.Definitions;
        if (before.Reading != after.Reading) yield return MeasurePart.Reading;
    }

    private static HashSet<(DefinitionName, Criterion)> DefinitionsOf(RuleBook book, Measure measure) =>
        [.. DefinitionOrder.Of(book, [measure]).Select(definition => (definition.Name, definition.Criterion))];
}
