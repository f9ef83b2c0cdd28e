namespace LamTheoBac.Domain.Advice;

/// <summary>What a consent does to a finding (hiệu lực của văn bản đồng ý); where several apply, the first of this list. <c>default</c> is none of them.</summary>
public enum ConsentEffect
{
    /// <summary>Nothing: the rule allows no exception (không có ngoại lệ).</summary>
    NoExceptionAllowed = 1,

    /// <summary>Nothing: who consents is not the direct superior on the day (không phải cấp trên trực tiếp).</summary>
    NotTheDirectSuperior,

    /// <summary>Nothing: it does not hold on the day (không có hiệu lực vào ngày đó).</summary>
    NotInForce,

    /// <summary>It settles the finding (chấp nhận ngoại lệ).</summary>
    Settles,
}
