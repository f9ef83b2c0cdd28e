using System.Globalization;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Figures;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes for people what the check of a published figure found: the verdict's word, then a sentence.</summary>
internal sealed class TextFigure(Session session)
{
    private readonly Lines _lines = new(session.Shell);
    private readonly FigureText _words = session.Text.Figure;
    private readonly CultureInfo _culture = session.Text.Culture;

    public void Write(FigureCheck check)
    {
        _lines.Write(0, Words<FigureVerdict>.Of(check.Verdict));
        _lines.Write(0, SentenceOf(check));
    }

    private string SentenceOf(FigureCheck check)
    {
        var figure = check.Figure;
        var (counts, published) = ($"{CountOf(figure.Part)}/{CountOf(figure.Whole)}", PublishedBy(figure));
        return check.Verdict switch
        {
            FigureVerdict.Consistent => ToolText.Fill(_words.Agrees, counts, published, ShareOf(check)),
            FigureVerdict.Inconsistent => ToolText.Fill(_words.Disagrees, counts, published, ShareOf(check)),
            FigureVerdict.NotVerifiable => ToolText.Fill(ImpliedTemplate(check), counts, published, IntervalOf(check.Implied)),
            FigureVerdict.NotCoverage => ToolText.Fill(NoCoverageTemplate(figure), counts, published),
            _ => ToolText.Fill(_words.RoundedOtherwise, counts, published, ShareOf(check), string.Join(_words.Or, check.Roundings.Select(rounding => _words.Roundings[rounding]))),
        };
    }

    private string CountOf(long? count) => count is { } given ? session.Text.Count(given) : "?";

    private string PublishedBy(ReportedFigure figure) =>
        ToolText.Fill(_words.Hedges[figure.Hedge], figure.Printed.Show(_culture), figure.PrintedTo?.Show(_culture) ?? "");

    /// <summary>The right value, with more decimals behind it where these say more.</summary>
    private string ShareOf(FigureCheck check)
    {
        var right = check.Right!.Value;
        var decimals = Math.Min(Math.Max(right.Decimals + 1, 2), CoverageRate.MostDecimals);
        var closer = CoverageRate.Of(check.Figure.Part!.Value, check.Figure.Whole!.Value)!.Value.Show(decimals, Rounding.HalfUp, _culture);
        var isSame = right.Decimals >= decimals || right.Percent.ToString("0.####", _culture) == closer;
        return isSame ? $"{right.Show(_culture)}%" : $"{right.Show(_culture)}% ({closer}%)";
    }

    private string ImpliedTemplate(FigureCheck check) => (check.Figure.Part, check.Figure.Whole, check.Implied) switch
    {
        (null, null, _) => _words.NoCounts,
        (null, _, null) => _words.NoPartFits,
        (null, _, _) => _words.ImpliedPart,
        (_, _, null) => _words.NoWholeFits,
        _ => _words.ImpliedWhole,
    };

    private string IntervalOf(CountInterval? implied) =>
        implied is not { } interval ? ""
        : interval.To is { } to ? ToolText.Fill(_words.FromTo, interval.From.ToString("N0", _culture), to.ToString("N0", _culture))
        : ToolText.Fill(_words.AtLeast, interval.From.ToString("N0", _culture));

    private string NoCoverageTemplate(ReportedFigure figure) =>
        figure.Whole == 0 ? _words.WholeIsZero
        : figure.Part > figure.Whole ? _words.PartAboveWhole
        : _words.PrintAbove100;
}
