using System.Text;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>A row of a Markdown table: cells between bars, <c>\|</c> for a bar in a cell.</summary>
internal static class MarkdownRow
{
    /// <summary>Whether a line is one.</summary>
    public static bool Is(string line) => line.AsSpan().TrimStart().StartsWith("|");

    /// <summary>The cells without the space around them, each with its column from 1; an empty one begins right behind its bar.</summary>
    public static IReadOnlyList<(string Text, int Column)> Cells(string line)
    {
        var cells = new List<(string Text, int Column)>();
        var start = line.IndexOf('|', StringComparison.Ordinal) + 1;
        for (var at = start; at <= line.Length; at++)
        {
            if (at < line.Length && (line[at] != '|' || line[at - 1] == '\\')) continue;
            var raw = line[start..at];
            var text = raw.Trim();
            // Behind the last bar nothing follows; where there is no last bar, a cell does.
            if (at < line.Length || text.Length > 0) cells.Add((text.Replace("\\|", "|", StringComparison.Ordinal), start + 1 + (text.Length == 0 ? 0 : raw.Length - raw.TrimStart().Length)));
            start = at + 1;
        }
        return cells;
    }

    /// <summary>Whether the cells are those of the line under a header, such as <c>| --- | :-: |</c>.</summary>
    public static bool IsDelimiter(IReadOnlyList<(string Text, int Column)> cells) =>
        cells.All(cell => cell.Text.Trim(':') is { Length: > 0 } dashes && dashes.All(character => character == '-'));

    /// <summary>The rows of a table, the columns as wide as their widest cell.</summary>
    public static string Print(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var escaped = rows.Select(row => row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)).ToList()).ToList();
        var widths = Enumerable.Range(0, escaped[0].Count).Select(column => Math.Max(3, escaped.Max(row => row[column].Length))).ToList();
        var text = new StringBuilder();
        foreach (var (row, index) in escaped.Select((row, index) => (row, index)))
        {
            text.Append("| ").AppendJoin(" | ", row.Zip(widths, (cell, width) => cell.PadRight(width))).Append(" |\n");
            if (index == 0) text.Append("| ").AppendJoin(" | ", widths.Select(width => new string('-', width))).Append(" |\n");
        }
        return text.ToString();
    }
}
