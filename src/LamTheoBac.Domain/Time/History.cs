using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Time;

/// <summary>
/// Values by the day they begin (giá trị theo thời gian): each holds from its day until the next one's. Before the first day there is none.
/// Equality is by days and values.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed record History<T>
    where T : struct
{
    private History(ValueList<(LocalDate From, T Value)> steps) => Steps = steps;

    /// <summary>The steps in the order of their days; never two of one day.</summary>
    public ValueList<(LocalDate From, T Value)> Steps { get; }

    /// <summary>A history of these steps, in any order.</summary>
    /// <exception cref="ArgumentException">Two steps begin on one day.</exception>
    public static History<T> Of(IEnumerable<(LocalDate From, T Value)> steps)
    {
        var ordered = Guard.Against.Null(steps).OrderBy(step => step.From).ToValueList();
        for (var i = 1; i < ordered.Count; i++)
            if (ordered[i].From == ordered[i - 1].From)
                throw new ArgumentException($"two values begin on {ordered[i].From:uuuu-MM-dd}", nameof(steps));
        return new History<T>(ordered);
    }

    /// <summary>One value that holds on every day.</summary>
    public static History<T> Always(T value) => new([(LocalDate.MinIsoValue, value)]);

    /// <summary>The value that holds on this day; null before the first.</summary>
    public T? On(LocalDate day)
    {
        T? held = null;
        foreach (var (from, value) in Steps)
        {
            if (from > day) break;
            held = value;
        }
        return held;
    }
}
