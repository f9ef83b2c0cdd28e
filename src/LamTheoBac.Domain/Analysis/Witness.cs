using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis;

/// <summary>
/// The smallest subject that shows something about rules (trường hợp minh họa): a value for every attribute that the
/// rules ask. Of all subjects that show it, it has the fewest values other than absent, false and 0, and of those it is
/// the first in the order of attributes and values. Made up, never a real subject. Equality is by all of it.
/// </summary>
/// <param name="Values">The values; related attributes stand together, otherwise in the order of their names.</param>
/// <param name="CycleStart">The day that <c>cycle.start</c> stands for; null where the rules do not ask it.</param>
/// <param name="CycleEnd">The day that <c>cycle.end</c> stands for; null where the rules do not ask it.</param>
/// <param name="AsOf">The day that <c>as-of</c> stands for; null where the rules do not ask it.</param>
public sealed record Witness(ValueList<WitnessValue> Values, LocalDate? CycleStart, LocalDate? CycleEnd, LocalDate? AsOf)
{
    /// <summary>How many of the values are something other than absent, false and 0.</summary>
    public int Weight => Values.Count(value => !value.IsPlain);

    /// <summary><c>plan.registered = true, suspended = false; cycle.end = 2017-12-31</c>; an absent value is written as <c>absent</c>.</summary>
    public override string ToString()
    {
        var days = new[] { ("cycle.start", CycleStart), ("cycle.end", CycleEnd), ("as-of", AsOf) }.Where(day => day.Item2 is not null).Select(day => $"{day.Item1} = {day.Item2:uuuu-MM-dd}").ToList();
        return string.Join(", ", Values) + (days.Count > 0 ? "; " + string.Join(", ", days) : "");
    }
}
