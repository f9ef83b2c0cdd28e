namespace LamTheoBac.Site.Links;

/// <summary>
/// Lays out the pages for the site generator: docs without its programs. A link that leaves docs leads nowhere on the site; it is
/// written as the path in the repository, and has to exist there.
/// </summary>
internal static class SitePages
{
    private const string Pages = "docs";
    private const string Tool = "docs/site";

    /// <summary>Writes the pages; says every link of the repository's pages that leads nowhere, and every page that the navigation lacks.</summary>
    public static IReadOnlyList<string> Write(string root, string folder)
    {
        var faults = new List<string>();
        var navigation = File.ReadAllText(Path.Combine(root, Tool, "mkdocs.yml"));
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, Pages), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Relative(root, file);
            if (path.StartsWith(Tool + "/", StringComparison.Ordinal) || path.EndsWith(".received", StringComparison.Ordinal)) continue;
            var target = Path.Combine(folder, path[(Pages.Length + 1)..]);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (Path.GetExtension(file) != ".md")
            {
                File.Copy(file, target);
                continue;
            }

            File.WriteAllText(target, OfPage(root, path, faults));
            if (!navigation.Contains($": {path[(Pages.Length + 1)..]}\n", StringComparison.Ordinal)) faults.Add($"{path}: not-in-navigation: add it to {Tool}/mkdocs.yml");
        }

        foreach (var file in Directory.EnumerateFiles(root, "*.md").Order(StringComparer.Ordinal)) OfPage(root, Relative(root, file), faults);
        return faults;
    }

    private static string OfPage(string root, string path, List<string> faults) => MarkdownLinks.Replace(File.ReadAllText(Path.Combine(root, path)), link =>
    {
        if (!link.IsLocal) return link.Whole;
        var target = Path.GetFullPath(Path.Combine(root, Path.GetDirectoryName(path)!, link.Path));
        var there = Relative(root, target);
        if (!File.Exists(target) && !Directory.Exists(target)) faults.Add($"{path}:{link.Line}: dead-link: `{link.Target}`");
        if (there.StartsWith(Pages + "/", StringComparison.Ordinal)) return link.Whole;
        return link.Text.Trim('`') == there ? $"`{there}`" : $"{link.Text} (`{there}`)";
    });

    private static string Relative(string root, string file) => Path.GetRelativePath(root, file).Replace('\\', '/');
}
