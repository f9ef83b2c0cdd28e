namespace LamTheoBac.Domain.People;

/// <summary>
/// Why somebody is exempt from party work and activity (miễn công tác và sinh hoạt đảng). A closed list and no free
/// text, because nothing is ever written down about a person. <c>default</c> is <see cref="Other"/>.
/// </summary>
public enum ExemptionReason
{
    /// <summary>Another reason, or none given.</summary>
    Other = 0,

    /// <summary>Age (tuổi cao).</summary>
    Age,

    /// <summary>Health (sức khỏe yếu).</summary>
    Health,

    /// <summary>Long treatment (điều trị dài ngày).</summary>
    LongTreatment,

    /// <summary>Alone abroad (ra nước ngoài đơn lẻ).</summary>
    Abroad,

    /// <summary>Maternity (nghỉ thai sản).</summary>
    Maternity,
}
