namespace LamTheoBac.Domain.Reviews;

/// <summary>The rating given in a yearly review (đánh giá, xếp loại). Names, not numbers: nothing is ranked. <c>default</c> is no rating.</summary>
public enum QualityRating
{
    /// <summary>Excellent (hoàn thành xuất sắc nhiệm vụ).</summary>
    Excellent = 1,

    /// <summary>Good (hoàn thành tốt nhiệm vụ).</summary>
    Good,

    /// <summary>Fulfilled (hoàn thành nhiệm vụ).</summary>
    Fulfilled,

    /// <summary>Unfulfilled (không hoàn thành nhiệm vụ).</summary>
    Unfulfilled,
}
