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

    private readonly ToolText _text = session.Text;

    public void Write(DiffView view)
    {
        var diff = view.Diff;
        WriteLine(0, $"{diff.Before.Title ?? diff.Before.Name.Text} -> {diff.After.Title ?? diff.After.Name.Text}");
        var same = view.Counts is { Comparison: { } comparison } ? WriteCompared(view, comparison) : WriteCounted(view);
        if (same == 0) return;
        session.Shell.Out.WriteLine();
        WriteLine(0, ToolText.Fill(_text.Analysis.SameMeasures, _text.Count(same)));
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
        session.Shell.Out.WriteLine();
        var title = (diff.After.Find(measure.Id) ?? diff.Before.Find(measure.Id))?.Title;
        WriteLine(0, $"{measure.Id}: {_text.Analysis.Changes[measure.Change]}{(title is null ? "" : $" – {title}")}");
        if (measure.Parts.Count > 0) WriteLine(1, ToolText.Fill(_text.Analysis.WrittenOtherwise, string.Join(", ", measure.Parts.Select(part => _text.Analysis.Parts[part]))));
        if (measure.Change == MeasureChange.Reworded) WriteLine(1, _text.Analysis.NobodyMoves);
        if (measure.Change == MeasureChange.Changed) WriteMoves(measure);
    }

    private void WriteMoves(MeasureDiff measure)
    {
        WriteTable(measure);
        foreach (var flow in measure.Flows.Where(flow => flow.IsMove))
        {
            WriteLine(1, ToolText.Fill(_text.Analysis.Move, _text.Outcomes[flow.From], _text.Outcomes[flow.To]));
            WriteLine(2, ToolText.Fill(_text.Analysis.Witness, WitnessText.Of(flow.Witness, _text)));
        }
        WriteLine(1, _text.Analysis.NobodyElse);
    }

    /// <summary>The classes before as rows, those after as columns.</summary>
    private void WriteTable(MeasureDiff measure)
    {
        var names = Outcomes.Select(outcome => _text.Outcomes[outcome]).ToList();
        var first = names.Append(_text.Analysis.FromTo).Max(name => name.Length);
        WriteLine(1, _text.Analysis.FromTo.PadRight(first) + string.Concat(names.Select(name => $"  {name}")));
        foreach (var (from, row) in Outcomes.Select((outcome, row) => (outcome, row)))
        {
            var cells = Outcomes.Select((to, column) => (measure.Flows.Any(flow => flow.From == from && flow.To == to) ? _text.Analysis.CanHappen : "–").PadLeft(names[column].Length));
            WriteLine(1, names[row].PadRight(first) + string.Concat(cells.Select(cell => $"  {cell}")));
        }
    }

    private void WriteLine(int depth, string line) => session.Shell.Out.WriteLine(new string(' ', 2 * depth) + Printable.Of(line));
}
