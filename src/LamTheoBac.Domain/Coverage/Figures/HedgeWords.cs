namespace LamTheoBac.Domain.Coverage.Figures;

/// <summary>The words around a printed percentage.</summary>
internal static class HedgeWords
{
    public const string From = "từ";
    public const string OrMore = "trở lên";

    /// <summary>What can stand in front and says nothing about the number.</summary>
    public static readonly string[] Leads = ["đạt", "chiếm", "bằng", "tỷ lệ", "tỉ lệ"];

    /// <summary>What stands between the ends of a range.</summary>
    public static readonly string[] Between = ["-", "–", "—", "đến", "tới"];

    /// <summary>The hedges in front, a longer one before another that it begins with.</summary>
    public static readonly (string Word, FigureHedge Hedge)[] Hedges =
    [
        ("khoảng", FigureHedge.About), ("gần", FigureHedge.About), ("xấp xỉ", FigureHedge.About), ("~", FigureHedge.About), ("≈", FigureHedge.About),
        ("trên", FigureHedge.MoreThan), ("hơn", FigureHedge.MoreThan), (">=", FigureHedge.AtLeast), (">", FigureHedge.MoreThan),
        ("dưới", FigureHedge.LessThan), ("chưa đến", FigureHedge.LessThan), ("chưa tới", FigureHedge.LessThan), ("<", FigureHedge.LessThan),
        ("ít nhất", FigureHedge.AtLeast), ("tối thiểu", FigureHedge.AtLeast), ("không dưới", FigureHedge.AtLeast), ("≥", FigureHedge.AtLeast),
    ];
}
