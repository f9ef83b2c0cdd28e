using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Repairs;

/// <summary>
/// Which missing facts keep a measure undetermined at an organization with its subtree, those first that narrow its
/// bounds most (dữ kiện còn thiếu làm khoảng rộng). Equality is by all of it.
/// </summary>
/// <param name="Organization">The organization.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Facts">The missing facts; those that decide most subjects alone first, then those missing of most, then in the order of the attributes.</param>
/// <param name="Undetermined">How many subjects are undetermined.</param>
public sealed record MissingFacts(OrganizationId Organization, MeasureId Measure, ValueList<MissingFact> Facts, long Undetermined)
{
    /// <summary>The missing facts of a measure at an organization; without facts where related attributes have too many cases to be listed.</summary>
    /// <exception cref="KeyNotFoundException">The book has no such measure, or the tree no such organization.</exception>
    public static MissingFacts Of(CoverageReport report, OrganizationId organization, MeasureId measure)
    {
        var asked = Guard.Against.Null(report).Book.Find(measure) ?? throw new KeyNotFoundException($"the rule book has no measure `{measure}`");
        var position = report.Tree.PositionOf(organization) ?? throw new KeyNotFoundException($"there is no organization `{organization}` on {report.AsOf:uuuu-MM-dd}");
        var counted = report.Counted(asked);
        var rows = counted.Rows(asked, [CounterLayout.Undetermined], position, report.Tree.EndOfSubtree(position));
        if (RepairCases.Of(report, asked) is not { } cases) return new MissingFacts(organization, measure, [], rows.Count);
        var alike = rows.Select(row => cases.TruthsOf(counted.Columns, row)).GroupBy(truths => string.Concat(truths.Select(truth => (int)truth)))
            .SelectMany(group => Missing(cases, group.First()).Select(missing => (missing.Attributes, missing.Decides, Count: group.LongCount())));
        var facts = alike.GroupBy(missing => missing.Attributes)
            .Select(missing => new MissingFact(missing.Key, missing.Sum(own => own.Count), missing.Where(own => own.Decides).Sum(own => own.Count)));
        return new MissingFacts(
            organization,
            measure,
            [.. facts.OrderByDescending(fact => fact.DecidesAlone).ThenByDescending(fact => fact.Subjects).ThenBy(fact => string.Join(' ', fact.Attributes), StringComparer.Ordinal)],
            rows.Count);
    }

    private static IEnumerable<(ValueList<AttributeName> Attributes, bool Decides)> Missing(RepairCases cases, Truth[] current)
    {
        foreach (var factor in cases.Factors)
        {
            var unknown = factor.Slots.Where(slot => current[slot] == Truth.Unknown).ToList();
            if (unknown.Count == 0) continue;
            var known = factor.States.Where(state => IsCompletion(state, factor, current));
            var after = known.Select(state => factor.Applied(state, current)).ToList();
            yield return (cases.AttributesOf(unknown), after.Count > 0 && cases.Classify(after).All(outcome => outcome != Outcome.Undetermined));
        }
    }

    /// <summary>Whether a state says the same where something is known, and leaves nothing unknown.</summary>
    private static bool IsCompletion(Factor.State state, Factor factor, Truth[] current) =>
        !state.Truths.Contains(Truth.Unknown) && state.Truths.Zip(factor.Slots).All(pair => current[pair.Second] == Truth.Unknown || current[pair.Second] == pair.First);
}
