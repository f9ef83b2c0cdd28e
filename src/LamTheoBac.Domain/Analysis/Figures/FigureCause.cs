namespace LamTheoBac.Domain.Analysis.Figures;

/// <summary>
/// What changes a figure between two states (nguyên nhân thay đổi số liệu), in the order in which the steps of <see cref="FigureChange"/>
/// are taken. <c>default</c> is <see cref="Rules"/>.
/// </summary>
public enum FigureCause
{
    /// <summary>The later book asks the earlier facts (thay đổi quy tắc); an attribute that the earlier register has no facts of is absent.</summary>
    Rules = 0,

    /// <summary>Who stands at the organization or below in both states has other facts, or the cycle or day is another (thay đổi dữ kiện).</summary>
    Facts,

    /// <summary>Who has a place in both states stands at the organization or below in one of them only: moved, or with an organization that moved (sắp xếp tổ chức).</summary>
    Reorganization,

    /// <summary>Who has a place in one of the states only: admitted, founded, left, dissolved, unplaced (biến động đối tượng).</summary>
    Population,
}
