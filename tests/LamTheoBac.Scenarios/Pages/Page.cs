using System.Runtime.CompilerServices;

namespace LamTheoBac.Scenarios.Pages;

/// <summary>A page of the repository: its words and its fences.</summary>
internal sealed class Page
{
    private const string Mark = "```";

    private readonly List<string> _words = [];

    private Page(string path)
    {
        Path = path;
        var lines = Text.Split('\n');
        var (begin, above) = (0, "");
        for (var line = 0; line < lines.Length; line++)
        {
            if (!lines[line].StartsWith(Mark, StringComparison.Ordinal))
            {
                if (lines[line].Length > 0) above = lines[line];
                continue;
            }

            var open = line++;
            while (lines[line] != Mark) line++;
            _words.Add(Lines(lines[begin..open]));
            Fences.Add(new Fence(open + 1, lines[open][Mark.Length..], Lines(lines[(open + 1)..line]), above));
            begin = line + 1;
        }

        _words.Add(string.Join('\n', lines[begin..]));
    }

    public static string Root { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "..", "..", ".."));

    /// <summary>The pages at the root and below docs, by their paths from the root.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        [.. Directory.EnumerateFiles(Root, "*.md").Concat(Directory.EnumerateFiles(System.IO.Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)).Select(file => System.IO.Path.GetRelativePath(Root, file)).Order(StringComparer.Ordinal)];

    public string Path { get; }

    public string Text => File.ReadAllText(InRepository(Path)).ReplaceLineEndings("\n");

    public List<Fence> Fences { get; } = [];

    public static Page Of(string path) => new(path);

    /// <summary>The page with these texts in its fences.</summary>
    public string With(IEnumerable<string> texts) =>
        string.Concat(_words.Zip(Fences.Zip(texts, (fence, text) => $"{Mark}{fence.Language}\n{text}{Mark}\n").Append(""), (words, fence) => words + fence));

    public static string InRepository(string path) => System.IO.Path.Combine(Root, path);

    private static string Lines(string[] lines) => string.Concat(lines.Select(line => line + "\n"));

    private static string Here([CallerFilePath] string source = "") => System.IO.Path.GetDirectoryName(source)!;
}
