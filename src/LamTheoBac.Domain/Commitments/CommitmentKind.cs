namespace LamTheoBac.Domain.Commitments;

/// <summary>The form of a commitment (bản kế hoạch, bản cam kết). <c>default</c> is no kind.</summary>
public enum CommitmentKind
{
    /// <summary>A plan to follow (kế hoạch làm theo): <c>plan.*</c> in rules.</summary>
    Plan = 1,

    /// <summary>A signed pledge (cam kết): <c>pledge.*</c> in rules.</summary>
    Pledge,
}
