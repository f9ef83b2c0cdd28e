using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Analysis;

/// <summary>RULES.md section 6, "check", said once more for one measure: over all cases of brute force, clause by clause.</summary>
internal static class NaiveCheck
{
    /// <summary>The findings in the order of the measure's lines, with the weight and the values of the smallest witness; null without one.</summary>
    public static IReadOnlyList<(FindingKind Kind, int? Clause, int? Weight, string? First)> Of(RuleBook book, Measure measure, BruteForce brute)
    {
        var cases = brute.Cases().Select(one =>
        {
            var naive = new NaiveEvaluator(book, one.Cycle, one.AsOf);
            bool? Holds(Criterion criterion) => naive.Evaluate(criterion, name => one.Values[name.Text]) ?? (book.Reading == UnknownReading.CountsAsNo ? false : null);
            return new Case(
                BruteForce.Text(one.Values),
                BruteForce.WeightOf(one.Values),
                Holds(measure.Population),
                [.. measure.Exclusions.Select(clause => Holds(clause.Criterion))],
                Holds(measure.Met),
                [.. measure.Exceptions.Select(clause => Holds(clause.Criterion))]);
        }).ToList();
        var population = cases.Where(one => one.Population == true).ToList();
        if (population.Count == 0) return [(FindingKind.PopulationNeverHolds, null, null, null)];

        var findings = new List<(FindingKind, int?, int?, string?)>();
        if (population.Count == cases.Count) Add(FindingKind.PopulationAlwaysHolds, null, population);
        for (var clause = 0; clause < measure.Exclusions.Count; clause++)
        {
            var holds = population.Where(one => one.Exclusions[clause] == true).ToList();
            if (!holds.Exists(one => one.Exclusions.Take(clause).All(earlier => earlier != true))) Add(FindingKind.ExclusionNeverApplies, clause, holds);
            if (holds.Count == population.Count) Add(FindingKind.ExclusionSwallowsAll, clause, holds);
        }
        var counted = population.Where(one => one.Exclusions.All(exclusion => exclusion == false)).ToList();
        var (met, missed) = (counted.Where(one => one.Met == true).ToList(), counted.Where(one => one.Met == false).ToList());
        for (var clause = 0; clause < measure.Exceptions.Count; clause++)
        {
            var holds = missed.Where(one => one.Exceptions[clause] == true).ToList();
            if (!holds.Exists(one => one.Exceptions.Take(clause).All(earlier => earlier != true))) Add(FindingKind.ExceptionNeverApplies, clause, holds);
            if (holds.Count > 0 && holds.Count == missed.Count) Add(FindingKind.ExceptionSwallowsAll, clause, holds);
        }
        if (met.Count > 0 && missed.Count == 0) Add(FindingKind.MetAlwaysHolds, null, met);
        if (met.Count == 0 && missed.Count > 0) Add(FindingKind.MetNeverHolds, null, missed);
        return findings;

        // Cases come in the order of their values, and MinBy keeps the first.
        void Add(FindingKind kind, int? clause, List<Case> shown) => findings.Add((kind, clause, shown.MinBy(one => one.Weight)?.Weight, shown.MinBy(one => one.Weight)?.Text));
    }

    private sealed record Case(string Text, int Weight, bool? Population, bool?[] Exclusions, bool? Met, bool?[] Exceptions);
}
