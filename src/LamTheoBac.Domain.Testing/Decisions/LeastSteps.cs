namespace LamTheoBac.Domain.Testing.Decisions;

/// <summary>
/// How many steps between states of one factor the pairs of its leaves need at least, steps that follow from others not
/// counted. Chosen cases are joined by pairs; going around a circle of pairs every factor comes back to where it was, so
/// steps that do not follow from each other never close a circle, and each brings a case of its own.
/// </summary>
internal static class LeastSteps
{
    private const int MostTried = 100_000;

    /// <summary>The least steps that give every leaf one of its pairs of states; 1 where there are too many choices to try, which is never too many.</summary>
    public static int Of(IReadOnlyList<IReadOnlyList<StatePair>> leaves)
    {
        if (leaves.Aggregate(1L, (product, pairs) => Math.Min(product * pairs.Count, MostTried + 1)) > MostTried) return 1;
        var states = leaves.SelectMany(pairs => pairs).Max(pair => Math.Max(pair.WhenTrue, pair.WhenFalse)) + 1;
        return Try(leaves, 0, [.. Enumerable.Range(0, states)]);
    }

    /// <summary>With the states in groups that are joined so far, each by the least of its group.</summary>
    private static int Try(IReadOnlyList<IReadOnlyList<StatePair>> leaves, int next, int[] groups) => next == leaves.Count ? 0 : leaves[next].Min(pair =>
    {
        var (left, right) = (groups[pair.WhenTrue], groups[pair.WhenFalse]);
        return left == right ? Try(leaves, next + 1, groups) : 1 + Try(leaves, next + 1, Array.ConvertAll(groups, group => group == right ? left : group));
    });
}
