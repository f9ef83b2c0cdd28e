namespace LamTheoBac.Domain.Standards;

/// <summary>For whom a set of standards is meant (phạm vi áp dụng), from the widest to the narrowest. <c>default</c> is no scope.</summary>
public enum StandardScope
{
    /// <summary>For all (toàn Đảng, toàn quốc).</summary>
    National = 1,

    /// <summary>For one sector or profession (ngành, lĩnh vực).</summary>
    Sector,

    /// <summary>For one organization and those below it (cơ quan, đơn vị).</summary>
    Unit,
}
