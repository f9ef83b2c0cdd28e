using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Testing;

/// <summary>
/// What it means that a criterion decides, said once more for books whose attributes say nothing about each other: over
/// cases that are given, with the naive evaluator and without any code of the kit.
/// </summary>
internal sealed class NaiveDecisions
{
    private readonly NaiveEvaluator _naive;
    private readonly Measure _measure;
    private readonly List<Case> _cases;

    public NaiveDecisions(RuleBook book, Measure measure, CommitmentCycle cycle, LocalDate asOf, IEnumerable<Dictionary<string, AttributeValue>> values)
    {
        (_naive, _measure) = (new NaiveEvaluator(book, cycle, asOf), measure);
        Leaves = [.. measure.Criteria().SelectMany(criterion => criterion.Parts()).Where(part => part.AskedAttribute() is not null).Distinct()];
        _cases = [.. values.Select(CaseOf).DistinctBy(own => string.Join(',', own.Truths))];
        Pairs = [.. Enumerable.Range(0, Leaves.Count).Select(leaf => PairsOf(leaf, _cases))];
    }

    public IReadOnlyList<Criterion> Leaves { get; }

    /// <summary>For each leaf the pairs of cases that show it to decide, with the fewest other changes, by their positions.</summary>
    public IReadOnlyList<IReadOnlyList<(int WhenTrue, int WhenFalse)>> Pairs { get; }

    /// <summary>How many cases the criteria tell apart.</summary>
    public int Count => _cases.Count;

    /// <summary>The position of the case with these values.</summary>
    public int Find(Dictionary<string, AttributeValue> values)
    {
        var truths = CaseOf(values).Truths;
        return _cases.FindIndex(own => own.Truths.SequenceEqual(truths));
    }

    /// <summary>Whether every leaf that decides has a pair among these cases.</summary>
    public bool IsCoveredBy(IReadOnlyCollection<int> chosen) => Pairs.All(pairs => pairs.Count == 0 || pairs.Any(pair => chosen.Contains(pair.WhenTrue) && chosen.Contains(pair.WhenFalse)));

    /// <summary>Whether some set of this many cases covers every leaf that decides.</summary>
    public bool HasCoverOf(int size) => Sets(0, size).Any(IsCoveredBy);

    private IEnumerable<List<int>> Sets(int first, int size)
    {
        if (size == 0) return [[]];
        return Enumerable.Range(first, Math.Max(0, Count - first)).SelectMany(one => Sets(one + 1, size - 1).Select(rest => rest.Append(one).ToList()));
    }

    private Case CaseOf(Dictionary<string, AttributeValue> values) =>
        new([.. Leaves.Select(leaf => _naive.Evaluate(leaf, name => values[name.Text]))], _naive.Classify(_measure, name => values[name.Text]).Outcome);

    private List<(int WhenTrue, int WhenFalse)> PairsOf(int leaf, List<Case> cases)
    {
        var pairs = new List<(int WhenTrue, int WhenFalse, int Changes)>();
        for (var whenTrue = 0; whenTrue < cases.Count; whenTrue++)
            for (var whenFalse = 0; whenFalse < cases.Count; whenFalse++)
            {
                var (left, right) = (cases[whenTrue], cases[whenFalse]);
                if (left.Truths[leaf] != true || right.Truths[leaf] != false || left.Outcome == right.Outcome) continue;
                if (ChangeOf(leaf, left, right) is { } changed && (IsNeeded(leaf, left, false, changed, cases) || IsNeeded(leaf, right, true, changed, cases))) pairs.Add((whenTrue, whenFalse, changed.Count));
            }
        return [.. pairs.Where(pair => pair.Changes == pairs.Min(other => other.Changes)).Select(pair => (pair.WhenTrue, pair.WhenFalse))];
    }

    /// <summary>Whether no part of a change would do to make the leaf otherwise.</summary>
    private bool IsNeeded(int leaf, Case from, bool truth, HashSet<int> changed, List<Case> cases) =>
        !cases.Exists(other => other.Truths[leaf] == truth && ChangeOf(leaf, from, other) is { } less && less.IsProperSubsetOf(changed));

    /// <summary>The leaves that differ; null where some are of another attribute.</summary>
    private HashSet<int>? ChangeOf(int leaf, Case left, Case right)
    {
        var changed = Enumerable.Range(0, Leaves.Count).Where(other => left.Truths[other] != right.Truths[other]).ToHashSet();
        return changed.All(other => Leaves[other].AskedAttribute() == Leaves[leaf].AskedAttribute()) ? changed : null;
    }

    private sealed record Case(bool?[] Truths, Outcome Outcome);
}
