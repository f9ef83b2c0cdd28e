using System.Reflection;

namespace LamTheoBac.Cli.Rendering.Html;

/// <summary>The files that a page is made of, as they lie in the assembly.</summary>
internal static class PageResource
{
    private static readonly string[] Styles = ["page.css", "figures.css", "details.css", "narrow.css", "print.css"];
    private static readonly string[] Scripts = ["language.js", "figures.js", "tree.js", "details.js", "page.js"];

    public static string Skeleton { get; } = Read("page.html");

    public static string Style { get; } = string.Concat(Styles.Select(Read));

    public static string Script { get; } = string.Concat(Scripts.Select(Read));

    private static string Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Page/{file}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
