namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>The distance of Levenshtein, in letters inserted, removed or exchanged.</summary>
internal static class EditDistance
{
    /// <summary>The distance of two words where it is within the limit, else null. The time is linear: only a band as wide as the limit is filled.</summary>
    public static int? Within(int limit, string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > limit) return null;
        var (above, row) = (new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++) above[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            if (FillRow(i) > limit) return null;
            (above, row) = (row, above);
        }
        return above[right.Length] <= limit ? above[right.Length] : null;

        int FillRow(int i)
        {
            var (from, to) = (Math.Max(1, i - limit), Math.Min(right.Length, i + limit));
            row[from - 1] = from == 1 ? i : limit + 1;
            var least = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                var exchanged = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(exchanged, Math.Min(row[j - 1], j < i + limit ? above[j] : limit + 1) + 1);
                least = Math.Min(least, row[j]);
            }
            return least;
        }
    }
}
