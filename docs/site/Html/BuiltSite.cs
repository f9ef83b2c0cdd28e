using System.Net;
using System.Text.RegularExpressions;

namespace LamTheoBac.Site.Html;

/// <summary>Looks through the site as it was built: every link and anchor leads somewhere, and nothing is loaded from elsewhere.</summary>
internal static partial class BuiltSite
{
    public static IReadOnlyList<string> Faults(string folder)
    {
        var faults = new List<string>();
        var pages = Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories).ToDictionary(Path.GetFullPath, File.ReadAllText, StringComparer.Ordinal);
        var ids = pages.ToDictionary(page => page.Key, page => Id().Matches(page.Value).Select(match => WebUtility.HtmlDecode(match.Groups["id"].Value)).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (file, text) in pages.OrderBy(page => page.Key, StringComparer.Ordinal))
        {
            // The page for what is not found is served at any depth.
            if (Path.GetFileName(file) == "404.html") continue;
            foreach (Match match in Reference().Matches(text))
                if (Fault(file, match.Groups["tag"].Value, WebUtility.HtmlDecode(match.Groups["target"].Value), ids) is { } fault)
                    faults.Add($"{Path.GetRelativePath(folder, file)}: {fault}");
        }

        if (pages.Count == 0) faults.Add($"{folder}: no page was built");
        return [.. faults.Distinct(StringComparer.Ordinal)];
    }

    private static string? Fault(string file, string tag, string target, Dictionary<string, HashSet<string>> ids)
    {
        if (target.StartsWith("https:", StringComparison.Ordinal) || target.StartsWith("http:", StringComparison.Ordinal)) return tag == "a" ? null : $"loaded-from-elsewhere: `{target}`";
        if (target.StartsWith("mailto:", StringComparison.Ordinal)) return null;
        var parts = target.Split('#', 2);
        var path = parts[0].Length == 0 ? file : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, Uri.UnescapeDataString(parts[0].Split('?')[0])));
        if (Directory.Exists(path)) path = Path.Combine(path, "index.html");
        if (!File.Exists(path)) return $"dead-link: `{target}`";
        return parts.Length == 2 && parts[1].Length > 0 && ids.TryGetValue(path, out var there) && !there.Contains(Uri.UnescapeDataString(parts[1])) ? $"dead-anchor: `{target}`" : null;
    }

    [GeneratedRegex(@"<(?<tag>a|link|script|img|source|iframe)\b[^>]*?\s(href|src)=(""(?<target>[^""]*)""|(?<target>[^\s"">]+))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\sid=(""(?<id>[^""]*)""|(?<id>[^\s"">]+))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Id();
}
