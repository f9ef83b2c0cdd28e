namespace LamTheoBac.Domain.Faults;

/// <summary>What can be wrong when counts of parts are added up (các mã lỗi khi cộng số đếm).</summary>
public static class TallyFaultCodes
{
    /// <summary>The counts answer other rules. Found and expected: the fingerprints.</summary>
    public static FaultCode OtherRules { get; } = new("other-rules");

    /// <summary>The counts are about another cycle.</summary>
    public static FaultCode OtherCycle { get; } = new("other-cycle");

    /// <summary>The counts are as of another day.</summary>
    public static FaultCode OtherDay { get; } = new("other-day");

    /// <summary>A row has more or fewer counters than the rules, or a negative one. Expected: how many.</summary>
    public static FaultCode IllegalCounters { get; } = new("illegal-counters");
}
