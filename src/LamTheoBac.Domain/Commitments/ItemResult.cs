namespace LamTheoBac.Domain.Commitments;

/// <summary>What became of an item of a commitment (kết quả thực hiện nội dung cam kết). <c>default</c> is no result.</summary>
public enum ItemResult
{
    /// <summary>Done as committed (đã thực hiện).</summary>
    Fulfilled = 1,

    /// <summary>Not done, or not wholly (chưa thực hiện xong).</summary>
    Unfulfilled,
}
