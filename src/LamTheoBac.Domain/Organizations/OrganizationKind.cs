namespace LamTheoBac.Domain.Organizations;

/// <summary>What an organization is formed around (loại hình tổ chức đảng), from DATA.md. <c>default</c> is no kind.</summary>
public enum OrganizationKind
{
    /// <summary>A territory (địa bàn).</summary>
    Territorial = 1,

    /// <summary>A party or state agency (cơ quan).</summary>
    Agency,

    /// <summary>A public service unit, such as a school or hospital (đơn vị sự nghiệp).</summary>
    PublicServiceUnit,

    /// <summary>An enterprise (doanh nghiệp).</summary>
    Enterprise,

    /// <summary>Armed forces (lực lượng vũ trang).</summary>
    ArmedForces,

    /// <summary>A village or residential group (thôn, tổ dân phố).</summary>
    Residential,
}
