namespace LamTheoBac.Domain.Faults;

/// <summary>What can be wrong with the text of a published figure (lỗi khi đọc số liệu công bố, RULES.md section 7).</summary>
public static class FigureFaultCodes
{
    /// <summary>Part and whole are not there. Expected: an example.</summary>
    public static FaultCode IllegalCounts { get; } = new("illegal-counts");

    /// <summary>A part or whole is no count. Expected: an example, the most.</summary>
    public static FaultCode IllegalCount { get; } = new("illegal-count");

    /// <summary>The percentage, or one end of its range, cannot be read, or in more than one way. Expected: the least and the most percent.</summary>
    public static FaultCode IllegalPercentage { get; } = new("illegal-percentage");

    /// <summary>The words before the percentage are not known. Expected: the hedges.</summary>
    public static FaultCode UnknownHedge { get; } = new("unknown-hedge");

    /// <summary>A range ends below its beginning.</summary>
    public static FaultCode ReversedRange { get; } = new("reversed-range");
}
