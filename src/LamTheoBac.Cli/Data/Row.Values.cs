using System.Globalization;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using NodaTime.Text;

namespace LamTheoBac.Cli.Data;

/// <content>Cells by their types. A faulty cell gives <c>default</c>; what is made of it is never used.</content>
internal sealed partial class Row
{
    /// <summary>A required id made by the given factory.</summary>
    public T Id<T>(string column, Func<string, T> from)
        where T : struct => OptionalId(column, Required(column), from) ?? default;

    /// <summary>An id that may be empty.</summary>
    public T? OptionalId<T>(string column, Func<string, T> from)
        where T : struct => OptionalId(column, Optional(column), from);

    /// <summary>A required id without a type of its own.</summary>
    public string Key(string column) => Required(column) is { } text && HasText(column, text) ? text : Unknown;

    /// <summary>A required day.</summary>
    public LocalDate Day(string column) => Required(column) is { } text ? DayOf(column, text) ?? default : default;

    /// <summary>A day that may be empty.</summary>
    public LocalDate? OptionalDay(string column) => Optional(column) is { } text ? DayOf(column, text) : null;

    /// <summary>A day that may be empty or <c>?</c>.</summary>
    public Reported<LocalDate> ReportedDay(string column) => Reported<LocalDate>(column, DayOf);

    /// <summary>A required word of an enum.</summary>
    public T Word<T>(string column)
        where T : struct, Enum => Required(column) is { } text ? WordOf<T>(column, text) ?? default : default;

    /// <summary>A word of an enum that may be empty.</summary>
    public T? OptionalWord<T>(string column)
        where T : struct, Enum => Optional(column) is { } text ? WordOf<T>(column, text) : null;

    /// <summary>A word of an enum that may be empty or <c>?</c>.</summary>
    public Reported<T> ReportedWord<T>(string column)
        where T : struct, Enum => Reported<T>(column, WordOf<T>);

    /// <summary>The interval of the columns <c>from</c> and <c>to</c>.</summary>
    public Validity During()
    {
        LocalDate? from = Required("from") is { } text ? DayOf("from", text) : null;
        var to = OptionalDay("to");
        if (to < from) Tell(FileFaultCodes.IntervalReversed, "to", this["to"], this["from"]);
        return IsSound ? Validity.Between(from!.Value, to) : default;
    }

    /// <summary>A day written <c>yyyy-mm-dd</c>; null after telling that it is none.</summary>
    public LocalDate? DayOf(string column, string text)
    {
        if (text.Length == 10 && char.IsAsciiDigit(text[0]) && LocalDatePattern.Iso.Parse(text) is { Success: true, Value: { Year: > 0 } day }) return day;
        Tell(FileFaultCodes.IllegalDate, column, text);
        return null;
    }

    /// <summary>A whole number of 64 bits; null after telling that it is none.</summary>
    public long? NumberOf(string column, string text)
    {
        // The runtime would also take NULs behind the digits.
        if (!text.Contains('\0', StringComparison.Ordinal) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        Tell(FileFaultCodes.IllegalNumber, column, text);
        return null;
    }

    /// <summary><c>true</c> or <c>false</c>; null after telling that it is neither.</summary>
    public bool? BooleanOf(string column, string text)
    {
        if (text is "true" or "false") return text == "true";
        Tell(FileFaultCodes.IllegalBoolean, column, text);
        return null;
    }

    private T? WordOf<T>(string column, string text)
        where T : struct, Enum
    {
        if (Words<T>.TryParse(text) is { } value) return value;
        Tell(FileFaultCodes.UnknownWord, column, text, [.. Words<T>.All]);
        return null;
    }

    private T? OptionalId<T>(string column, string? text, Func<string, T> from)
        where T : struct => text is not null && HasText(column, text) ? from(text) : null;

    private bool HasText(string column, string text)
    {
        if (!string.IsNullOrWhiteSpace(text)) return true;
        Tell(FileFaultCodes.MissingValue, column, text, column);
        return false;
    }
}
