using System.Text.RegularExpressions;

namespace LamTheoBac.Site.Walkthroughs;

/// <summary>Reads the steps of a walkthrough: <c>console</c> fences with <c>$</c> before each command, and files that a line above names.</summary>
internal static partial class WalkPage
{
    private const string Fence = "```";
    private const string Prompt = "$ ";
    private const string Comment = "<!--";

    public static IReadOnlyList<WalkStep> Steps(string text)
    {
        var steps = new List<WalkStep>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var above = "";
        for (var line = 0; line < lines.Length; line++)
        {
            if (!lines[line].StartsWith(Fence, StringComparison.Ordinal))
            {
                if (lines[line].Length > 0 && !lines[line].StartsWith(Comment, StringComparison.Ordinal)) above = lines[line];
                continue;
            }

            var begin = line + 1;
            while (lines[++line] != Fence) { }
            var body = lines[begin..line];
            if (lines[begin - 1] == Fence + "console") steps.AddRange(Commands(body, begin + 1));
            else if (FileAbove().Match(above) is { Success: true } match) steps.Add(new WalkStep(begin, match.Groups["file"].Value, string.Join('\n', body) + "\n", ""));
        }

        return steps;
    }

    /// <summary>The page with what its commands printed.</summary>
    public static string With(string text, IEnumerable<(WalkStep Step, string Printed)> steps)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').ToList();
        foreach (var (step, printed) in steps.Where(own => own.Step.File is null).Reverse())
        {
            lines.RemoveRange(step.Line, step.Shown.Length == 0 ? 0 : step.Shown.Split('\n').Length);
            if (printed.Length > 0) lines.InsertRange(step.Line, printed.Split('\n'));
        }

        return string.Join('\n', lines);
    }

    private static IEnumerable<WalkStep> Commands(string[] body, int first)
    {
        var starts = Enumerable.Range(0, body.Length).Where(line => body[line].StartsWith(Prompt, StringComparison.Ordinal)).Append(body.Length).ToList();
        foreach (var (start, end) in starts.Zip(starts.Skip(1)))
            yield return new WalkStep(first + start, null, body[start][Prompt.Length..], string.Join('\n', body[(start + 1)..end]));
    }

    // "Put this into `host/Program.cs`:" and, in Vietnamese, "Ghi vào `quy-tac.txt`:".
    [GeneratedRegex("(Put this into|Ghi vào) `(?<file>[^`]+)`.*:$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FileAbove();
}
