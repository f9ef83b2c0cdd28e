using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes for people what would change the figure of an organization.</summary>
internal sealed class TextNode(Session session)
{
    private readonly Lines _lines = new(session.Shell);
    private readonly ToolText _text = session.Text;

    public void Write(CoverageReport report, NodeExplanation explained)
    {
        var (measure, figures) = (explained.Measure, explained.Figures);
        _lines.Write(0, $"{RunningText.TitleOf(measure)} ({measure.Id})");
        _lines.Write(0, RunningText.AskedOf(_text, report));
        _lines.Write(0, $"{RunningText.NameOf(explained.Organization)}: {RunningText.FigureOf(_text, report.Book, figures)}");
        _lines.Blank();
        WriteRepairs(explained);
        if (explained.Missing.Undetermined == 0) return;
        _lines.Blank();
        _lines.Write(0, ToolText.Fill(_text.Analysis.MissingFacts, _text.Count(explained.Missing.Undetermined)));
        foreach (var fact in explained.Missing.Facts) _lines.Write(1, ToolText.Fill(_text.Analysis.MissingFact, string.Join(", ", fact.Attributes), _text.Count(fact.Subjects), _text.Count(fact.DecidesAlone)));
    }

    private void WriteRepairs(NodeExplanation explained)
    {
        var repairs = explained.Repairs;
        _lines.Write(0, ToolText.Fill(_text.Analysis.RepairsOfMany, _text.Count(explained.Figures.NotMet)));
        foreach (var effect in repairs.Effects)
        {
            var reaches = explained.Figures.Target is null ? "" : ToolText.Fill(_text.Analysis.ReachesIn, _text.Count(effect.ReachedIn.Count), _text.Count(effect.Missed));
            _lines.Write(1, ToolText.Fill(_text.Analysis.RepairOfMany, string.Join(", ", effect.Attributes), _text.Count(effect.Subjects)) + reaches);
        }
        if (repairs.Beyond > 0) _lines.Write(1, ToolText.Fill(_text.Analysis.BeyondRepair, _text.Count(repairs.Beyond)));
        if (repairs.Undecided > 0) _lines.Write(1, ToolText.Fill(_text.Analysis.UndecidedRepair, _text.Count(repairs.Undecided)));
    }
}
