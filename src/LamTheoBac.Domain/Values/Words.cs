using System.Text;

namespace LamTheoBac.Domain.Values;

/// <summary>The words by which data and rules name the values of an enum (từ dùng trong dữ liệu và quy tắc): its names in lower case joined by <c>-</c>, e.g. <c>grassroots-cell</c>.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public static class Words<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> ByWord = Enum.GetValues<TEnum>().ToDictionary(Write, StringComparer.Ordinal);
    private static readonly Dictionary<TEnum, string> ByValue = ByWord.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>All words, in the order of the values.</summary>
    public static ValueList<string> All { get; } = ByValue.Values.ToValueList();

    /// <summary>The word of a value.</summary>
    /// <exception cref="KeyNotFoundException">The value is none of the enum.</exception>
    public static string Of(TEnum value) => ByValue[value];

    /// <summary>The value of a word; null when no value has it.</summary>
    public static TEnum? TryParse(string word) => ByWord.TryGetValue(word, out var value) ? value : null;

    private static string Write(TEnum value)
    {
        var word = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }
        return word.ToString();
    }
}
