namespace LamTheoBac.Domain.Cycles;

/// <summary>For how long a theme is meant (loại chuyên đề). <c>default</c> is no span.</summary>
public enum ThemeSpan
{
    /// <summary>A theme of one year (chuyên đề năm).</summary>
    Year = 1,

    /// <summary>A theme of a whole term (chuyên đề toàn khóa).</summary>
    Term,
}
