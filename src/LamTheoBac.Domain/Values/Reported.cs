namespace LamTheoBac.Domain.Values;

/// <summary>
/// What is on record of one attribute (giá trị được báo cáo): a known value, known to have none (absent), or unknown because nobody reported
/// it (RULES.md section 3). Equality is by state and value. <c>default</c> is absent.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Reported<T>
{
    private readonly T? _value;

    private Reported(ReportState state, T? value)
    {
        State = state;
        _value = value;
    }

    /// <summary>Known to have no value.</summary>
    public static Reported<T> Absent => default;

    /// <summary>Nobody reported it, or it was recorded as unknown.</summary>
    public static Reported<T> Unknown => new(ReportState.Unknown, default);

    /// <summary>Known with this value.</summary>
    public static Reported<T> Known(T value) => new(ReportState.Known, value);

    /// <summary>Which of the three it is.</summary>
    public ReportState State { get; }

    /// <summary>Whether there is a known value.</summary>
    public bool IsKnown => State == ReportState.Known;

    /// <summary>Whether it is known that there is no value.</summary>
    public bool IsAbsent => State == ReportState.Absent;

    /// <summary>Whether nobody reported it.</summary>
    public bool IsUnknown => State == ReportState.Unknown;

    /// <summary>The known value.</summary>
    /// <exception cref="InvalidOperationException">It is absent or unknown: ask <see cref="IsKnown"/> first.</exception>
    public T Value => IsKnown ? _value! : throw new InvalidOperationException($"there is no value: it is {State}");

    /// <summary>The same state with the known value, if any, turned into another.</summary>
    public Reported<TResult> Select<TResult>(Func<T, TResult> selector)
    {
        Guard.Against.Null(selector);
        return IsKnown ? Reported<TResult>.Known(selector(_value!)) : new Reported<TResult>(State, default);
    }

    /// <summary>The value in the invariant culture, <c>?</c> when unknown, empty when absent.</summary>
    public override string ToString() => State switch
    {
        ReportState.Known => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_value}"),
        ReportState.Unknown => "?",
        _ => "",
    };
}
