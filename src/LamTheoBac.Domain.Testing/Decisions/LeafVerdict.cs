namespace LamTheoBac.Domain.Testing.Decisions;

/// <summary>Whether a criterion on an attribute can decide an outcome (điều kiện có quyết định kết quả hay không). <c>default</c> is none of them.</summary>
public enum LeafVerdict
{
    /// <summary>It decides in this cycle on this day.</summary>
    Decides = 1,

    /// <summary>It decides, but only in another cycle or on another day.</summary>
    DecidesOnOtherDays,

    /// <summary>It decides nothing, whatever the cycle and the day.</summary>
    NeverDecides,

    /// <summary>There are more possible cases than are gone through, so nothing is said: neither yes nor no.</summary>
    NotDecided,
}
