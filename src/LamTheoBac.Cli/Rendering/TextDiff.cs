using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Figures;
using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes for people what changes between two rule books: for each changed measure who can move from which class to which, and that nobody else does.</summary>
internal sealed class TextDiff(Session session)
{
    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    private readonly Lines _lines = new(session.Shell);
    private readonly ToolText _text = session.Text;

    public void Write(DiffView view)
    {
        var diff = view.Diff;
        _lines.Write(0, $"{diff.Before.Title ?? diff.Before.Name.Text} -> {diff.After.Title ?? diff.After.Name.Text}");
        var same = view.Counts is { Comparison: { } comparison } ? WriteCompared(view, comparison) : WriteCounted(view);
        if (same == 0) return;
        _lines.Blank();
        _lines.Write(0, ToolText.Fill(_text.Analysis.SameMeasures, _text.Count(same)));
    }

    /// <summary>The measures that differ, over one state; returns how many are the same.</summary>
    private int WriteCounted(DiffView view)
    {
        var flows = view.Counts is { } counts ? new TextFlows(session, counts.Figures, view.Depth) : null;
        var shown = view.Measures.Where(measure => measure.Change != MeasureChange.Same).ToList();
        foreach (var measure in shown)
        {
            Write(view.Diff, measure);
            flows?.Write(measure);
        }
        return view.Measures.Count - shown.Count;
    }

    /// <summary>The measures that differ or in which anybody moves between two states; returns how many are the same.</summary>
    private int WriteCompared(DiffView view, FigureComparison comparison)
    {
        var text = new TextComparison(session, comparison, view.Depth);
        text.WriteStates();
        var same = 0;
        foreach (var measure in view.Measures)
        {
            var figures = text.FiguresOf(measure);
            if (measure.Change == MeasureChange.Same && !figures.Any(shown => shown.Figure.Moves))
            {
                same++;
                continue;
            }
            Write(view.Diff, measure);
            text.Write(figures);
        }
        return same;
    }

    private void Write(RuleBookDiff diff, MeasureDiff measure)
    {
        _lines.Blank();
        var title = (diff.After.Find(measure.Id) ?? diff.Before.Find(measure.Id))?.Title;
        _lines.Write(0, $"{measure.Id}: {_text.Analysis.Changes[measure.Change]}{(title is null ? "" : $" – {title}")}");
        if (measure.Parts.Count > 0) _lines.Write(1, ToolText.Fill(_text.Analysis.WrittenOtherwise, string.Join(", ", measure.Parts.Select(part => _text.Analysis.Parts[part]))));
        if (measure.Change == MeasureChange.Reworded) _lines.Write(1, _text.Analysis.NobodyMoves);
        if (measure.Change == MeasureChange.Changed) WriteMoves(measure);
    }

    private void WriteMoves(MeasureDiff measure)
    {
        WriteTable(measure);
        foreach (var flow in measure.Flows.Where(flow => flow.IsMove))
        {
            _lines.Write(1, ToolText.Fill(_text.Analysis.Move, _text.Outcomes[flow.From], _text.Outcomes[flow.To]));
            _lines.Write(2, ToolText.Fill(_text.Analysis.Witness, WitnessText.Of(flow.Witness, _text)));
        }
        _lines.Write(1, _text.Analysis.NobodyElse);
    }

    /// <summary>The classes before as rows, those after as columns; where there is no room for these, each row names them.</summary>
    private void WriteTable(MeasureDiff measure)
    {
        var names = Outcomes.Select(outcome => _text.Outcomes[outcome]).ToList();
        var first = names.Append(_text.Analysis.FromTo).Max(name => name.Length);
        var isWide = 2 + first + names.Sum(name => name.Length + 2) <= session.Shell.Width;
        if (isWide) _lines.Write(1, _text.Analysis.FromTo.PadRight(first) + string.Concat(names.Select(name => $"  {name}")));
        foreach (var (from, row) in Outcomes.Select((outcome, row) => (outcome, row)))
        {
            var can = Outcomes.Select(to => measure.Flows.Any(flow => flow.From == from && flow.To == to)).ToList();
            if (isWide) _lines.Write(1, names[row].PadRight(first) + string.Concat(can.Select((isSo, column) => "  " + (isSo ? _text.Analysis.CanHappen : "–").PadLeft(names[column].Length))));
            else if (can.Contains(true)) _lines.Write(1, $"{names[row]} -> {string.Join(", ", names.Where((_, column) => can[column]))}");
        }
    }
}
