using System.Collections.Frozen;

namespace LamTheoBac.Domain.Rules.Text;

/// <summary>The words of the rule language; none of them can name an attribute or a definition.</summary>
internal static class LanguageWords
{
    public static FrozenSet<string> All { get; } = new[]
    {
        "rule", "book", "title", "issuer", "cites", "in", "force", "unknown", "counts", "as", "no", "attribute", "of", "person", "organization",
        "boolean", "integer", "date", "symbol", "round", "half-up", "truncate", "decimals", "define", "measure", "population", "exclude", "except",
        "met", "target", "from", "because", "true", "false", "and", "or", "not", "at", "least", "known", "cycle.start", "cycle.end", "as-of", "days",
    }.ToFrozenSet();

    private static readonly (string Word, DateAnchor Anchor)[] Anchors =
        [("cycle.start", DateAnchor.CycleStart), ("cycle.end", DateAnchor.CycleEnd), ("as-of", DateAnchor.AsOf)];

    public static bool Contains(string text) => All.Contains(text);

    /// <summary>
    /// The anchor that a word is, or begins with where days are taken off without a space (<c>cycle.end-5</c>); these are the
    /// digits. Null when it is any other word.
    /// </summary>
    public static DateAnchor? AnchorOf(string word, out string daysOff)
    {
        foreach (var (text, anchor) in Anchors)
        {
            daysOff = word.StartsWith(text, StringComparison.Ordinal) ? word[text.Length..] : "?";
            if (daysOff.Length == 0) return anchor;
            if (daysOff.Length > 1 && daysOff[0] == '-' && !daysOff.AsSpan(1).ContainsAnyExceptInRange('0', '9'))
            {
                daysOff = daysOff[1..];
                return anchor;
            }
        }
        daysOff = "";
        return null;
    }

    public static string TextOf(DateAnchor anchor) => Anchors.First(item => item.Anchor == anchor).Word;
}
