using System.Numerics;
using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Decisions;

/// <summary>
/// Pairs of states of a factor, a leaf true in one and false in the other, in which other leaves change only because they
/// must: seen from one of the two, no part of the change would be possible and make the leaf otherwise.
/// </summary>
internal static class NearestStates
{
    /// <summary>The pairs of a leaf, given by its place in the factor, those that change fewest other leaves first.</summary>
    public static IReadOnlyList<StatePair> Of(Factor factor, int leaf)
    {
        var whenTrue = StatesWith(factor, leaf, Truth.True);
        var whenFalse = StatesWith(factor, leaf, Truth.False);
        var pairs = whenTrue.SelectMany(from => Nearest(factor, from, whenFalse).Select(to => (from, to)))
            .Concat(whenFalse.SelectMany(from => Nearest(factor, from, whenTrue).Select(to => (to, from)))).Distinct();
        return [.. pairs.Select(pair => new StatePair(pair.Item1, pair.Item2, BitOperations.PopCount(Changes(factor, pair.Item1, pair.Item2)) - 1)).OrderBy(pair => pair.OtherChanges).ThenBy(pair => pair.WhenTrue).ThenBy(pair => pair.WhenFalse)];
    }

    private static List<int> StatesWith(Factor factor, int leaf, Truth truth) => [.. Enumerable.Range(0, factor.States.Count).Where(state => factor.States[state].Truths[leaf] == truth)];

    /// <summary>The states to which no smaller change leads on the way.</summary>
    private static IEnumerable<int> Nearest(Factor factor, int from, List<int> to)
    {
        var smallest = new List<ulong>();
        foreach (var (state, changes) in to.Select(state => (state, Changes: Changes(factor, from, state))).OrderBy(other => BitOperations.PopCount(other.Changes)))
        {
            if (smallest.Exists(less => less != changes && (less & ~changes) == 0)) continue;
            smallest.Add(changes);
            yield return state;
        }
    }

    /// <summary>The leaves that differ, a bit each; a measure has at most 64.</summary>
    private static ulong Changes(Factor factor, int left, int right)
    {
        var changes = 0UL;
        for (var leaf = 0; leaf < factor.Slots.Count; leaf++)
            if (factor.States[left].Truths[leaf] != factor.States[right].Truths[leaf])
                changes |= 1UL << leaf;
        return changes;
    }
}
