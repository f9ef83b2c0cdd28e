namespace LamTheoBac.Domain.Facts;

/// <summary>The type of an attribute's values (kiểu của thuộc tính) (RULES.md section 2, criteria). <c>default</c> is no type.</summary>
public enum AttributeType
{
    /// <summary>True or false.</summary>
    Boolean = 1,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A word of a closed list.</summary>
    Symbol,

    /// <summary>The id of an organization, written as a string in rules.</summary>
    Id,
}
