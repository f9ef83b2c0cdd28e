namespace LamTheoBac.Domain.Coverage.Figures;

/// <summary>How a report hedges a percentage (cách nói dè dặt). <c>default</c> is <see cref="Exact"/>.</summary>
public enum FigureHedge
{
    /// <summary>No hedge: the percentage rounded half away from zero to the decimals that are printed.</summary>
    Exact,

    /// <summary>khoảng, gần, xấp xỉ: less than one unit of the last printed digit away, to either side, as any way of rounding leaves it.</summary>
    About,

    /// <summary>trên, hơn: more than the printed percentage, which itself does not count.</summary>
    MoreThan,

    /// <summary>dưới, chưa đến: less than the printed percentage, which itself does not count.</summary>
    LessThan,

    /// <summary>ít nhất, từ … trở lên: the printed percentage or more.</summary>
    AtLeast,

    /// <summary>từ … đến …: between two percentages, both ends included, each rounded half away from zero to its own decimals.</summary>
    Range,
}
