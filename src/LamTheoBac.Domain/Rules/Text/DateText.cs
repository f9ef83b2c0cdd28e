using NodaTime.Text;

namespace LamTheoBac.Domain.Rules.Text;

/// <summary>The form of a date in rules: <c>yyyy-mm-dd</c>, of the years 0001 to 9999.</summary>
internal static class DateText
{
    private const int Length = 10;

    /// <summary>Whether the text is a date that exists.</summary>
    public static bool IsDate(ReadOnlySpan<char> text) => Read(text) is not null;

    /// <summary>The date of this text; null when it is none.</summary>
    public static LocalDate? Read(ReadOnlySpan<char> text)
    {
        if (text.Length != Length || text[4] != '-' || text[7] != '-') return null;
        var parsed = LocalDatePattern.Iso.Parse(text.ToString());
        return parsed.Success && IsPrintable(parsed.Value) ? parsed.Value : null;
    }

    /// <summary>Whether the date can be written in this form.</summary>
    public static bool IsPrintable(LocalDate date) => date.Calendar == CalendarSystem.Iso && date.Year is >= 1 and <= 9999;

    public static string Print(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
