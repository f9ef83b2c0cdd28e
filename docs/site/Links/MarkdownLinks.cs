using System.Text.RegularExpressions;

namespace LamTheoBac.Site.Links;

/// <summary>Finds and replaces the links of a Markdown page; what stands in fences is no link.</summary>
internal static partial class MarkdownLinks
{
    public static IEnumerable<MarkdownLink> Of(string text)
    {
        var links = new List<MarkdownLink>();
        Replace(text, link =>
        {
            links.Add(link);
            return link.Whole;
        });
        return links;
    }

    /// <summary>The page with each link as the function says.</summary>
    public static string Replace(string text, Func<MarkdownLink, string> replacement)
    {
        var lines = text.Split('\n');
        var fenced = false;
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].TrimStart().StartsWith("```", StringComparison.Ordinal)) fenced = !fenced;
            else if (!fenced)
                lines[line] = Link().Replace(lines[line], match => replacement(new MarkdownLink(match.Value, match.Groups["text"].Value, match.Groups["target"].Value, line + 1)));
        }

        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"!?\[(?<text>[^\[\]]*)\]\((?<target>[^()\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
