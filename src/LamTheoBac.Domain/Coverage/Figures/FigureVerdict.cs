namespace LamTheoBac.Domain.Coverage.Figures;

/// <summary>What the check of a published figure found (kết luận kiểm tra số liệu). <c>default</c> is <see cref="Consistent"/>.</summary>
public enum FigureVerdict
{
    /// <summary>The counts give what is printed.</summary>
    Consistent,

    /// <summary>The counts give it when further decimals are cut off.</summary>
    Truncated,

    /// <summary>The counts give it when rounded in yet another way.</summary>
    RoundedOtherwise,

    /// <summary>The counts give something else.</summary>
    Inconsistent,

    /// <summary>A count is not given.</summary>
    NotVerifiable,

    /// <summary>
    /// No share of a whole: the part is above the whole, the whole is 0, or a count is missing and what is printed lies
    /// above 100% altogether.
    /// </summary>
    NotCoverage,
}
