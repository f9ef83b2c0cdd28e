namespace LamTheoBac.Domain.Rules;

/// <summary>A day that the cycle or the question fixes (mốc ngày). <c>default</c> is <see cref="CycleStart"/>.</summary>
public enum DateAnchor
{
    /// <summary><c>cycle.start</c>, the first day of the cycle.</summary>
    CycleStart,

    /// <summary><c>cycle.end</c>, the last day of the cycle.</summary>
    CycleEnd,

    /// <summary><c>as-of</c>, the day as of which the facts are asked.</summary>
    AsOf,
}
