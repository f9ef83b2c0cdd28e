using System.Globalization;
using Spectre.Console.Rendering;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Sets text in the columns of a terminal: lines end between words, and only a word that has no room on a line of its own is cut between letters.</summary>
internal static class Wrapping
{
    /// <summary>How many columns a text takes; a mark over a letter takes none.</summary>
    public static int Cells(string text) => new Segment(text).CellCount();

    /// <summary>The lines of these words.</summary>
    /// <param name="words">What stays together where it has room.</param>
    /// <param name="width">In how many columns.</param>
    /// <param name="first">What stands before the first line.</param>
    /// <param name="rest">What stands before the others.</param>
    /// <param name="gap">What stands between words on one line.</param>
    public static IEnumerable<string> Of(IEnumerable<string> words, int width, string first, string rest, string gap = " ")
    {
        var (row, begun, continued) = (first, false, false);
        foreach (var word in words)
        {
            if (begun && Cells(row + gap + word) > width)
            {
                yield return row.TrimEnd();
                (row, begun, continued) = (rest, false, true);
            }
            // Spaces set figures apart within a line, not at its beginning.
            if (continued && !begun && word.Length == 0) continue;
            row += begun ? gap + word : word;
            begun = true;
            while (Cells(row) > width && Head(row, width) is var head && head > rest.Length)
            {
                yield return row[..head];
                (row, continued) = (rest + row[head..], true);
            }
        }
        yield return row.TrimEnd();
    }

    /// <summary>How many characters of a text fit into so many columns, whole letters with their marks.</summary>
    private static int Head(string text, int width)
    {
        var (taken, cells) = (0, 0);
        var letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
        {
            cells += Cells(letters.GetTextElement());
            if (cells > width) break;
            taken += letters.GetTextElement().Length;
        }
        return taken;
    }
}
