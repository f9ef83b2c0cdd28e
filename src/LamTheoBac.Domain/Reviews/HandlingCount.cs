namespace LamTheoBac.Domain.Reviews;

/// <summary>How many issues or petitions stand how on a day (số vụ việc theo tình trạng giải quyết). Counts add up. <c>default</c> is none.</summary>
/// <param name="Open">Raised or received, and still to be settled here.</param>
/// <param name="Settled">Resolved or settled.</param>
/// <param name="Forwarded">Forwarded to another organization; 0 for issues.</param>
public readonly record struct HandlingCount(long Open, long Settled, long Forwarded)
{
    /// <summary>All that were raised or received: open, settled and forwarded together.</summary>
    public long Raised => Open + Settled + Forwarded;

    /// <summary>Both counts together.</summary>
    public static HandlingCount operator +(HandlingCount left, HandlingCount right) =>
        new(left.Open + right.Open, left.Settled + right.Settled, left.Forwarded + right.Forwarded);
}
