namespace LamTheoBac.Domain.Values;

/// <summary>The form of the names in rules: words of lower-case ASCII letters and digits joined by <c>-</c>, with <c>.</c> between parts; the first character of a part is a letter.</summary>
internal static class WordForm
{
    /// <summary>Whether the text has the form of a name.</summary>
    public static bool IsName(ReadOnlySpan<char> text) => text.Length > 0 && LengthOfName(text) == text.Length;

    /// <summary>How many characters at the beginning of the text form a name; 0 when none do.</summary>
    public static int LengthOfName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetterLower(text[0])) return 0;
        var length = 1;
        while (length < text.Length)
        {
            if (IsWordCharacter(text[length])) length++;
            else if (length + 1 < text.Length && Joins(text[length], text[length + 1])) length += 2;
            else break;
        }
        return length;
    }

    private static bool Joins(char joint, char next) => (joint == '-' && IsWordCharacter(next)) || (joint == '.' && char.IsAsciiLetterLower(next));

    private static bool IsWordCharacter(char character) => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character);
}
