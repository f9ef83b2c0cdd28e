using System.Globalization;
using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes for people what changes a percentage between two states: for each cause its part, the figure after it, and who moves.</summary>
internal sealed class TextComparison(Session session, FigureComparison comparison, int depth)
{
    private readonly Lines _lines = new(session.Shell);
    private readonly ToolText _text = session.Text;
    private readonly IReadOnlyList<ComparedNode> _nodes = ComparedNode.Of(comparison, depth);

    public void WriteStates() => _lines.Write(0, $"{RunningText.AskedOf(_text, comparison.Before)} -> {RunningText.AskedOf(_text, comparison.After)}");

    /// <summary>The figures of a measure at the organizations that are shown: all roots, and below these where anybody moves.</summary>
    public IReadOnlyList<(ComparedNode Node, ComparedFigure Figure)> FiguresOf(MeasureDiff measure) =>
        [.. _nodes.Select(node => (node, ComparedFigure.Of(comparison, node.Organization.Id, measure))).Where(shown => shown.node.Depth == 0 || shown.Item2.Moves)];

    public void Write(IReadOnlyList<(ComparedNode Node, ComparedFigure Figure)> figures)
    {
        foreach (var (node, figure) in figures)
        {
            var (before, after) = (RunningText.FigureOf(_text, comparison.Before.Book, figure.Before), RunningText.FigureOf(_text, comparison.After.Book, figure.After));
            var decimals = DecimalsOf(figure.Change);
            _lines.Write(node.Depth + 1, $"{RunningText.NameOf(node.Organization)}: {before} -> {after}{(figure.Change?.Change is { } change ? $" ({PointsOf(change, decimals)})" : "")}");
            if (figure is { Moves: true, Change: { } moved }) WriteSteps(node.Depth + 2, moved, decimals);
        }
    }

    private void WriteSteps(int level, FigureChange change, int decimals)
    {
        foreach (var step in change.Steps)
        {
            _lines.Write(level, $"{_text.Analysis.Causes[step.Cause]}: {(step.Change is { } points ? PointsOf(points, decimals) : "–")} -> {RunningText.FigureOf(_text, comparison.After.Book, step.After.Met, step.After.Denominator, step.PercentageAfter)}");
            foreach (var move in MoveCount.Of(step)) _lines.Write(level + 1, $"{_text.Count(move.Count)}  {_text.Outcomes[move.From]} -> {_text.Outcomes[move.To]}");
        }
        if (change is { Change: not null, SumOfParts: null }) _lines.Write(level, _text.Analysis.NotTakenApart);
    }

    private string PointsOf(PercentagePoints points, int decimals) => ToolText.Fill(_text.Analysis.Points, points.Show(decimals, _text.Culture));

    /// <summary>Those of the book, and more where the parts as they are shown would not add up to the whole as it is shown.</summary>
    private int DecimalsOf(FigureChange? change)
    {
        var own = comparison.After.Book.Decimals;
        if (change?.SumOfParts is not { } whole) return own;
        for (var decimals = own; decimals < CoverageRate.MostDecimals; decimals++)
        {
            if (change.Steps.Sum(step => Shown(step.Change!.Value, decimals)) == Shown(whole, decimals)) return decimals;
        }
        return CoverageRate.MostDecimals;
    }

    private static decimal Shown(PercentagePoints points, int decimals) => decimal.Parse(points.Show(decimals, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
