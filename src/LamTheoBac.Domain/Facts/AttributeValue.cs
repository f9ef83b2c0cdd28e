using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Facts;

/// <summary>
/// The value of an attribute of one subject (giá trị của thuộc tính): absent, unknown, or known as a boolean, whole number, day, word or id.
/// Equality is by state, type and value. <c>default</c> is absent.
/// </summary>
public readonly record struct AttributeValue
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private AttributeValue(ReportState state, AttributeType type, long number, string? text)
    {
        State = state;
        Type = type;
        Number = number;
        Text = text;
    }

    /// <summary>Known to have no value.</summary>
    public static AttributeValue Absent => default;

    /// <summary>Nobody reported it.</summary>
    public static AttributeValue Unknown => new(ReportState.Unknown, default, 0, null);

    /// <summary>Known, absent or unknown.</summary>
    public ReportState State { get; }

    /// <summary>The type of a known value; <c>default</c> otherwise.</summary>
    public AttributeType Type { get; }

    /// <summary>A known boolean as 0 or 1, a known whole number, or a known day as days since 1970-01-01; 0 otherwise.</summary>
    public long Number { get; }

    /// <summary>A known word or id; null otherwise.</summary>
    public string? Text { get; }

    /// <summary>A known boolean.</summary>
    public static AttributeValue Of(bool value) => new(ReportState.Known, AttributeType.Boolean, value ? 1 : 0, null);

    /// <summary>A known whole number.</summary>
    public static AttributeValue Of(long value) => new(ReportState.Known, AttributeType.Integer, value, null);

    /// <summary>A known day.</summary>
    public static AttributeValue Of(LocalDate value) => new(ReportState.Known, AttributeType.Date, DayNumber(value), null);

    /// <summary>A known day, given as days since 1970-01-01; earlier ones are negative. For hosts whose records hold numbers.</summary>
    public static AttributeValue OfDayNumber(int days) => new(ReportState.Known, AttributeType.Date, days, null);

    /// <summary>A known word of a symbol's list.</summary>
    public static AttributeValue OfSymbol(string word) => new(ReportState.Known, AttributeType.Symbol, 0, Guard.Against.NullOrEmpty(word));

    /// <summary>A known id.</summary>
    public static AttributeValue OfId(string id) => new(ReportState.Known, AttributeType.Id, 0, Guard.Against.NullOrEmpty(id));

    /// <summary>A reported boolean.</summary>
    public static AttributeValue Of(Reported<bool> value) => value.IsKnown ? Of(value.Value) : OfState(value.State);

    /// <summary>A reported whole number.</summary>
    public static AttributeValue Of(Reported<long> value) => value.IsKnown ? Of(value.Value) : OfState(value.State);

    /// <summary>A reported day.</summary>
    public static AttributeValue Of(Reported<LocalDate> value) => value.IsKnown ? Of(value.Value) : OfState(value.State);

    /// <summary>A reported word.</summary>
    public static AttributeValue OfSymbol(Reported<string> value) => value.IsKnown ? OfSymbol(value.Value) : OfState(value.State);

    /// <summary>A day as days since 1970-01-01, the form in which days are compared.</summary>
    public static int DayNumber(LocalDate day) => Period.DaysBetween(Epoch, day);

    /// <summary>The value as the data folder writes it: <c>true</c>, <c>12</c>, <c>2017-12-31</c>, a word; <c>?</c> when unknown, empty when absent.</summary>
    public override string ToString() => State switch
    {
        ReportState.Unknown => "?",
        ReportState.Absent => "",
        _ => Type switch
        {
            AttributeType.Boolean => Number == 1 ? "true" : "false",
            AttributeType.Integer => Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            AttributeType.Date => NodaTime.Text.LocalDatePattern.Iso.Format(Epoch.PlusDays((int)Number)),
            _ => Text ?? "",
        },
    };

    private static AttributeValue OfState(ReportState state) => state == ReportState.Unknown ? Unknown : Absent;
}
