using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Figures;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes for people how many subjects of each shown organization a change of rules moves, and what that does to the percentage.</summary>
internal sealed class TextFlows(Session session, DiffFigures figures, int depth)
{
    private readonly Lines _lines = new(session.Shell);
    private readonly ToolText _text = session.Text;

    public void Write(MeasureDiff measure)
    {
        var tree = figures.After.Tree;
        foreach (var position in Enumerable.Range(0, tree.Count).Where(position => tree.DepthOf(position) <= depth))
        {
            var own = figures.At(position, measure);
            if (tree.DepthOf(position) > 0 && own.Flows is { Moved: 0 }) continue;
            _lines.Write(tree.DepthOf(position) + 1, $"{RunningText.NameOf(tree[position])}: {RunningText.FigureOf(_text, figures.Before.Book, own.Before)} -> {RunningText.FigureOf(_text, figures.After.Book, own.After)}{Points(own)}");
            if (own.Flows is not { } flows) continue;
            foreach (var flow in measure.Flows.Where(flow => flow.IsMove && flows[flow.From, flow.To] > 0))
                _lines.Write(tree.DepthOf(position) + 2, $"{_text.Count(flows[flow.From, flow.To])}  {_text.Outcomes[flow.From]} -> {_text.Outcomes[flow.To]}");
        }
    }

    private string Points(MeasureFigures own) => own.Change is { } change ? $" ({ToolText.Fill(_text.Analysis.Points, change.Show(figures.After.Book.Decimals, _text.Culture))})" : "";
}
