namespace LamTheoBac.Domain.Analysis;

/// <summary>How a measure differs between two rule books (loại thay đổi của chỉ tiêu), RULES.md section 6. <c>default</c> is <see cref="Same"/>.</summary>
public enum MeasureChange
{
    /// <summary>Written alike, with definitions and reading alike (giữ nguyên).</summary>
    Same = 0,

    /// <summary>Written otherwise, but every possible subject is classified as before (sửa câu chữ).</summary>
    Reworded,

    /// <summary>Some possible subject is classified otherwise (thay đổi).</summary>
    Changed,

    /// <summary>Only the later book has it (thêm mới).</summary>
    Added,

    /// <summary>Only the earlier book has it (bãi bỏ).</summary>
    Removed,

    /// <summary>There are more possible cases than are gone through, or an attribute has another type: neither reworded nor changed is said.</summary>
    NotDecided,
}
