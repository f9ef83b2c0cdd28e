namespace LamTheoBac.Domain.People;

/// <summary>The categories of staff a person belongs to (cán bộ, công chức, viên chức, người lao động); they overlap, so they are never added up. <c>default</c> is none.</summary>
[Flags]
public enum PersonCategories
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Cadre (cán bộ).</summary>
    Cadre = 1,

    /// <summary>Civil servant (công chức).</summary>
    CivilServant = 2,

    /// <summary>Public employee (viên chức).</summary>
    PublicEmployee = 4,

    /// <summary>Worker (người lao động).</summary>
    Worker = 8,
}
