namespace LamTheoBac.Domain.Facts;

/// <summary>Of whom an attribute or a measure speaks (loại đối tượng). <c>default</c> is no basis.</summary>
public enum SubjectBasis
{
    /// <summary>Persons (cá nhân).</summary>
    Person = 1,

    /// <summary>Organizations (tập thể).</summary>
    Organization,
}
