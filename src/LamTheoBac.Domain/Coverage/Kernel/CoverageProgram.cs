using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>
/// The measures of one basis as a list of steps over slots: first the columns of the fact table, then the constant
/// true, then temporaries that are used again as soon as their last reader has run.
/// </summary>
/// <param name="Measures">The measures, by the number in <see cref="Instruction.Classify"/>.</param>
/// <param name="Instructions">The steps in order.</param>
/// <param name="Columns">How many columns of the fact table there are.</param>
/// <param name="Slots">How many slots there are in all.</param>
/// <param name="Reading">What an unknown criterion means at the boundary.</param>
internal sealed record CoverageProgram(ValueList<Measure> Measures, ValueList<Instruction> Instructions, int Columns, int Slots, UnknownReading Reading)
{
    /// <summary>See <see cref="CounterLayout.FirstsOf"/>.</summary>
    public ValueList<int> FirstCounters { get; } = [.. CounterLayout.FirstsOf(Measures)];

    /// <summary>How many counters all measures have.</summary>
    public int Counters => FirstCounters[^1];
}
