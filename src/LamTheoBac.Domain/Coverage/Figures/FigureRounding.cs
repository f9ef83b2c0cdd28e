namespace LamTheoBac.Domain.Coverage.Figures;

/// <summary>A way in which somebody else may have rounded a percentage (cách làm tròn). <c>default</c> is <see cref="HalfAwayFromZero"/>.</summary>
public enum FigureRounding
{
    /// <summary>To the nearest, a half up: the way that is right.</summary>
    HalfAwayFromZero,

    /// <summary>Further decimals cut off.</summary>
    Truncate,

    /// <summary>To the nearest, a half to the even digit.</summary>
    HalfToEven,

    /// <summary>Up to the next step whenever anything is left over.</summary>
    Up,
}
