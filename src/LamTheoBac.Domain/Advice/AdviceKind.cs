namespace LamTheoBac.Domain.Advice;

/// <summary>What a finding against the Charter is about (nội dung lưu ý), and what a superior can consent to. <c>default</c> is no kind.</summary>
public enum AdviceKind
{
    /// <summary>A cell has fewer official members than it needs (chi bộ chưa đủ đảng viên chính thức).</summary>
    TooFewOfficialMembers = 1,

    /// <summary>An organization is a cell although it has the members of a committee (chi bộ có đủ số đảng viên của đảng bộ).</summary>
    CellOfCommitteeSize,

    /// <summary>An organization is a committee although it has the members of a cell only (đảng bộ chưa đủ số đảng viên).</summary>
    CommitteeOfCellSize,

    /// <summary>A cell held no meeting in a month (tháng không sinh hoạt chi bộ).</summary>
    MonthWithoutMeeting,

    /// <summary>An organization has a level that the rules do not know on the day (cấp tổ chức ngoài thời gian quy định).</summary>
    LevelOutsideItsDates,
}
