namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>Finds what was meant by a word that is wrong: the nearest of the right ones, at most two letters away.</summary>
internal sealed class Suggestions
{
    private const int FarthestDistance = 2;

    /// <summary>A search goes through all names of a book, so that only so many of them keep the time linear.</summary>
    private const int MostSearches = 50;

    private int _searches;

    /// <summary>The nearest candidate, the first in ordinal order among equals; null when none is near.</summary>
    public string? For(string word, IEnumerable<string> candidates)
    {
        if (_searches++ >= MostSearches) return null;
        string? nearest = null;
        var least = Math.Min(FarthestDistance, word.Length - 1);
        foreach (var candidate in candidates)
        {
            var distance = EditDistance.Within(least, word, candidate);
            if (distance is null || (distance == least && nearest is not null && string.CompareOrdinal(candidate, nearest) >= 0)) continue;
            (nearest, least) = (candidate, distance.Value);
        }
        return nearest;
    }
}
