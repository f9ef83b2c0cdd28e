using System.Text;
using LamTheoBac.Domain.Faults;
using OneOf;

namespace LamTheoBac.Domain.Coverage.Figures;

/// <content>From text.</content>
public sealed partial record ReportedFigure
{
    /// <summary>
    /// Reads counts and percentage as Vietnamese reports write them: the figure, or all its faults at once. Case and the
    /// amount of white space do not matter.
    /// </summary>
    /// <param name="counts">
    /// Part and whole with a slash between, such as <c>1.356/1.468</c>. Each is a whole number without groups or with points
    /// between groups of three digits, or <c>?</c> where none is given. Words after the whole, such as <c>đảng viên</c>, are
    /// passed over. <c>1,356</c> is refused: a comma begins decimals, and elsewhere it groups.
    /// </param>
    /// <param name="percentage">
    /// Such as <c>97,8%</c>, the sign may be missing. A decimal point is taken where it cannot group (<c>97.8</c>) and refused
    /// where it can (<c>97.812</c>). In front may stand words such as <c>đạt</c> and one hedge: <c>khoảng</c>, <c>gần</c>, <c>xấp
    /// xỉ</c>, <c>trên</c>, <c>hơn</c>, <c>dưới</c>, <c>chưa đến</c>, <c>ít nhất</c> and the like; behind, <c>trở lên</c>.
    /// A range is <c>82-84%</c> or <c>từ 82% đến 84%</c>.
    /// </param>
    public static OneOf<ReportedFigure, FigureFaults> Parse(string counts, string percentage) => Read(Tidy(Guard.Against.Null(counts)), Tidy(Guard.Against.Null(percentage)));

    /// <summary>
    /// Reads a figure in one text, such as <c>1.356/1.468, đạt 97,8%</c>, counts first: the figure, or all its faults at
    /// once. Words behind the counts, such as <c>đảng viên</c>, need a comma, semicolon, colon, equals sign or bracket
    /// before the percentage, so that no unknown hedge passes for one of them.
    /// </summary>
    public static OneOf<ReportedFigure, FigureFaults> Parse(string text)
    {
        var tidy = Tidy(Guard.Against.Null(text));
        var end = CountsText.EndIn(tidy);
        return Read(tidy[..end], tidy[end..].TrimStart(' ', ',', ';', ':', '=', '(').TrimEnd(' ', '.', ';', ')'));
    }

    private static OneOf<ReportedFigure, FigureFaults> Read(string counts, string percentage)
    {
        var faults = new List<Fault>();
        var (part, whole) = CountsText.Read(counts, faults);
        var (hedge, printed, printedTo) = new PercentageText(percentage, faults).Read();
        if (faults.Count > 0) return new FigureFaults([.. faults]);
        return new ReportedFigure(part, whole, hedge, printed, printedTo);
    }

    // By way of runes, because a broken surrogate pair has no normal form.
    private static string Tidy(string text) =>
        string.Join(' ', string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
