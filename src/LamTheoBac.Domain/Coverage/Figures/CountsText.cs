using System.Globalization;
using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Coverage.Figures;

/// <summary>Reads part and whole.</summary>
internal static class CountsText
{
    private const string NotGiven = "?";

    public static (long? Part, long? Whole) Read(string text, List<Fault> faults)
    {
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            faults.Add(new Fault(FigureFaultCodes.IllegalCounts, new FaultPlace.InStep("counts"), text, ["1.356/1.468"]));
            return default;
        }
        return (ReadCount(text[..slash].Trim(), 0, faults), ReadCount(WithoutUnit(text[(slash + 1)..].Trim()), 1, faults));
    }

    /// <summary>Where the counts, with the words that belong to them, end in a text that goes on with a percentage; 0 without a slash.</summary>
    public static int EndIn(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0) return 0;
        var end = slash + 1;
        if (end < text.Length && text[end] == ' ') end++;
        while (end < text.Length && (text[end] is '?' or '.' or ',' || char.IsAsciiDigit(text[end]))) end++;
        while (text[end - 1] is '.' or ',') end--;
        var mark = text.AsSpan(end).IndexOfAny(",;:=(");
        return mark >= 0 && IsUnit(text[end..(end + mark)]) ? end + mark : end;
    }

    /// <summary>The whole number, plain or with points between groups of three digits; null where it is none of 64 bits.</summary>
    public static long? Number(string text) =>
        long.TryParse(IsGrouped(text) ? text.Replace(".", "", StringComparison.Ordinal) : text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether the points of a number stand between groups of three digits.</summary>
    public static bool IsGrouped(string text)
    {
        var groups = text.Split('.');
        return groups.Length > 1 && groups[0].Length is > 0 and <= 3 && groups[0][0] != '0' && Array.TrueForAll(groups[1..], group => group.Length == 3)
            && text.All(character => character == '.' || char.IsAsciiDigit(character));
    }

    private static long? ReadCount(string text, int index, List<Fault> faults)
    {
        if (text == NotGiven) return null;
        if (Number(text) is { } count) return count;
        var grouped = text.Replace(',', '.');
        faults.Add(new Fault(FigureFaultCodes.IllegalCount, new FaultPlace.InStep("counts", index), text, ["1.356", $"{long.MaxValue}"])
        {
            Suggestion = Number(grouped) is null ? null : grouped,
        });
        return null;
    }

    private static string WithoutUnit(string text)
    {
        var space = text.IndexOf(' ');
        return space >= 0 && IsUnit(text[space..]) ? text[..space] : text;
    }

    private static bool IsUnit(string text) => text.All(character => character == ' ' || char.IsLetter(character));
}
