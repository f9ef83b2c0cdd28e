namespace LamTheoBac.Domain.Reviews;

/// <summary>Why a person is left out of the review at the end of the year (lý do không thuộc diện kiểm điểm). <c>default</c> is no reason.</summary>
public enum LeftOutReason
{
    /// <summary>Not a party member on the day (không phải đảng viên).</summary>
    NotAMember = 1,

    /// <summary>Admitted a shorter time ago than the rule asks for (mới kết nạp).</summary>
    AdmittedRecently,

    /// <summary>Suspended from activity (bị đình chỉ sinh hoạt).</summary>
    Suspended,

    /// <summary>Exempt from party work and activity (được miễn công tác và sinh hoạt đảng).</summary>
    Exempt,
}
