namespace LamTheoBac.Domain.Reviews;

/// <summary>How a pressing issue or a petition stands on a day (tình trạng giải quyết). <c>default</c> is <see cref="NotYet"/>.</summary>
public enum HandlingStanding
{
    /// <summary>Not raised or received by that day (chưa phát sinh).</summary>
    NotYet = 0,

    /// <summary>Raised or received, and still to be settled here (chưa giải quyết).</summary>
    Open,

    /// <summary>Resolved or settled (đã giải quyết).</summary>
    Settled,

    /// <summary>Forwarded to another organization (đã chuyển); no longer to be settled here.</summary>
    Forwarded,
}
