using System.Globalization;
using System.Text;

namespace LamTheoBac.Domain.Rules.Text;

/// <summary>What a string in rules may hold: no control characters, no half of a surrogate pair, no pile of combining marks.</summary>
internal static class StringText
{
    /// <summary>Unicode's own limit (UAX 15, stream-safe text): a pile without end takes quadratic time to normalise.</summary>
    private const int MostMarksInARow = 30;

    /// <summary>The runs of illegal characters in a part of a text.</summary>
    public static IEnumerable<(int Start, int End)> IllegalRuns(string text, int start, int end)
    {
        var (marks, runStart) = (0, -1);
        for (var i = start; i < end;)
        {
            var isWhole = Rune.TryGetRuneAt(text, i, out var rune);
            var category = isWhole ? Rune.GetUnicodeCategory(rune) : UnicodeCategory.Surrogate;
            marks = IsMark(category) ? marks + 1 : 0;
            var isIllegal = category is UnicodeCategory.Control or UnicodeCategory.Surrogate || marks > MostMarksInARow;
            if (isIllegal && runStart < 0) runStart = i;
            if (!isIllegal && runStart >= 0)
            {
                yield return (runStart, i);
                runStart = -1;
            }
            i += isWhole ? rune.Utf16SequenceLength : 1;
        }
        if (runStart >= 0) yield return (runStart, end);
    }

    /// <summary>Whether it is a mark that sits on the character before it.</summary>
    public static bool IsMark(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>The string as it stands in rules.</summary>
    public static string Print(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
