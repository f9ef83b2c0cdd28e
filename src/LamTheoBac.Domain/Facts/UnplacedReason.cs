namespace LamTheoBac.Domain.Facts;

/// <summary>Why a person has no place in the tree on a day (lý do chưa xếp được) (RULES.md section 5, roll-up). <c>default</c> is <see cref="NoAssignment"/>.</summary>
public enum UnplacedReason
{
    /// <summary>No primary and no workplace assignment holds.</summary>
    NoAssignment,

    /// <summary>The organization is not in the tree, and nobody answers for it.</summary>
    NoSuccessor,

    /// <summary>The organization is not in the tree, and several answer for it.</summary>
    SeveralSuccessors,

    /// <summary>The successions lead back to an organization that is not in the tree either.</summary>
    CircularSuccession,
}
