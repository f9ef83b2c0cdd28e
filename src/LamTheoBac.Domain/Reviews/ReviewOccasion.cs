namespace LamTheoBac.Domain.Reviews;

/// <summary>The occasion on which a self-review is held (dịp kiểm điểm). <c>default</c> is no occasion.</summary>
public enum ReviewOccasion
{
    /// <summary>A regular meeting of the cell (sinh hoạt chi bộ định kỳ); it is not rated.</summary>
    CellMeeting = 1,

    /// <summary>The review at the end of the year (kiểm điểm cuối năm); it is rated.</summary>
    YearEnd,
}
