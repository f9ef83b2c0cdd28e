using System.Globalization;
using System.Text;

namespace LamTheoBac.Cli.Rendering;

/// <summary>
/// Makes text from outside safe to print on one line: line ends, terminal escapes and marks that turn the reading
/// direction are written out, so that no file can forge a line of output.
/// </summary>
internal static class Printable
{
    public static string Of(string text)
    {
        if (text.All(character => character is >= ' ' and < '\x7f')) return text;
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnsafe(rune)) shown.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}");
            else shown.Append(rune);
        }
        return shown.ToString();
    }

    /// <summary>The beginning of a text, with a mark when something was left out.</summary>
    public static string Short(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), "…");

    private static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
