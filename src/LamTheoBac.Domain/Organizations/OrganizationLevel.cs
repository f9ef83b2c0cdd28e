namespace LamTheoBac.Domain.Organizations;

/// <summary>
/// The level of a party organization (cấp tổ chức đảng), from DATA.md. Any level may stand under any other: an unusual
/// order is advice, not a fault. <c>default</c> is no level.
/// </summary>
public enum OrganizationLevel
{
    /// <summary>Central (trung ương).</summary>
    Central = 1,

    /// <summary>Province (tỉnh ủy, thành ủy trực thuộc trung ương).</summary>
    Province,

    /// <summary>District (huyện, quận, thị xã, thành phố thuộc tỉnh); ended on 2025-07-01.</summary>
    District,

    /// <summary>Commune, ward or special zone directly under the province (xã, phường, đặc khu), since 2025-07-01.</summary>
    Commune,

    /// <summary>Grassroots committee (đảng bộ cơ sở).</summary>
    GrassrootsCommittee,

    /// <summary>Grassroots cell (chi bộ cơ sở).</summary>
    GrassrootsCell,

    /// <summary>Branch committee inside a grassroots committee (đảng bộ bộ phận).</summary>
    BranchCommittee,

    /// <summary>Subordinate committee inside a grassroots organization (đảng bộ trực thuộc cơ sở), a pilot of 2026.</summary>
    SubordinateCommittee,

    /// <summary>Cell under a committee (chi bộ trực thuộc).</summary>
    Cell,

    /// <summary>Group inside a cell (tổ đảng).</summary>
    Group,
}
