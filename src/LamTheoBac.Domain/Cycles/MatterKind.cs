namespace LamTheoBac.Domain.Cycles;

/// <summary>What kind of matter can stay open at the end of a cycle (loại nội dung chuyển tiếp). <c>default</c> is no kind.</summary>
public enum MatterKind
{
    /// <summary>A shortcoming that a review named (hạn chế, khuyết điểm).</summary>
    Shortcoming = 1,

    /// <summary>A pressing issue (vấn đề bức xúc, nổi cộm).</summary>
    PressingIssue,

    /// <summary>An item of a commitment (nội dung cam kết).</summary>
    CommitmentItem,
}
