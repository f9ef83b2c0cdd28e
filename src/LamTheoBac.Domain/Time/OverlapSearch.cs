namespace LamTheoBac.Domain.Time;

/// <summary>Finds intervals of one owner that hold on a common day.</summary>
internal static class OverlapSearch
{
    /// <summary>The positions, in order, of the items that overlap an item of the same owner which begins earlier or, begun on the same day, stands earlier.</summary>
    public static IEnumerable<int> Find<TItem, TOwner>(IReadOnlyList<TItem> items, Func<TItem, TOwner> owner, Func<TItem, Validity> during)
    {
        var indices = Enumerable.Range(0, items.Count).Where(index => !during(items[index]).IsEmpty);
        return indices.GroupBy(index => owner(items[index])).SelectMany(own => Within([.. own.OrderBy(index => during(items[index]).From)])).Order();

        IEnumerable<int> Within(List<int> own)
        {
            for (int i = 1, longest = own.Count > 0 ? own[0] : 0; i < own.Count; i++)
            {
                if (during(items[longest]).Overlaps(during(items[own[i]]))) yield return own[i];
                if (EndsLater(during(items[own[i]]), during(items[longest]))) longest = own[i];
            }
        }
    }

    private static bool EndsLater(Validity left, Validity right) => right.To is { } end && (left.To is not { } other || other > end);
}
