namespace LamTheoBac.Domain.Coverage;

/// <summary>How the figures stand to the target (so với mục tiêu), with what is unknown taken into account (RULES.md section 5). <c>default</c> is <see cref="NotApplicable"/>.</summary>
public enum TargetStanding
{
    /// <summary>The denominator is 0.</summary>
    NotApplicable = 0,

    /// <summary>Even the lower bound reaches it: nothing that comes in later can change that.</summary>
    Reached,

    /// <summary>The percentage reaches it, the lower bound does not.</summary>
    ReachedSoFar,

    /// <summary>The percentage does not reach it, the upper bound does.</summary>
    MissedSoFar,

    /// <summary>Not even the upper bound reaches it.</summary>
    Missed,
}
