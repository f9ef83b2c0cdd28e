using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes for people what would change the figure of an organization.</summary>
internal sealed class TextNode(Session session)
{
    private readonly ToolText _text = session.Text;

    public void Write(CoverageReport report, NodeExplanation explained)
    {
        var (measure, figures) = (explained.Measure, explained.Figures);
        WriteLine(0, $"{measure.Title ?? measure.Id.Text} ({measure.Id})");
        WriteLine(0, ToolText.Fill(_text.Report.Asked, report.Cycle.Id.Text, Days.Of(report.AsOf)));
        WriteLine(0, $"{explained.Organization.Name} ({explained.Organization.Id}): {_text.Count(figures.Met)}/{_text.Count(figures.Denominator)}{Percent(report.Book, figures)}");
        session.Shell.Out.WriteLine();
        WriteRepairs(explained);
        if (explained.Missing.Undetermined == 0) return;
        session.Shell.Out.WriteLine();
        WriteLine(0, ToolText.Fill(_text.Analysis.MissingFacts, _text.Count(explained.Missing.Undetermined)));
        foreach (var fact in explained.Missing.Facts) WriteLine(1, ToolText.Fill(_text.Analysis.MissingFact, string.Join(", ", fact.Attributes), _text.Count(fact.Subjects), _text.Count(fact.DecidesAlone)));
    }

    private void WriteRepairs(NodeExplanation explained)
    {
        var repairs = explained.Repairs;
        WriteLine(0, ToolText.Fill(_text.Analysis.RepairsOfMany, _text.Count(explained.Figures.NotMet)));
        foreach (var effect in repairs.Effects)
        {
            var reaches = explained.Figures.Target is null ? "" : ToolText.Fill(_text.Analysis.ReachesIn, _text.Count(effect.ReachedIn.Count), _text.Count(effect.Missed));
            WriteLine(1, ToolText.Fill(_text.Analysis.RepairOfMany, string.Join(", ", effect.Attributes), _text.Count(effect.Subjects)) + reaches);
        }
        if (repairs.Beyond > 0) WriteLine(1, ToolText.Fill(_text.Analysis.BeyondRepair, _text.Count(repairs.Beyond)));
        if (repairs.Undecided > 0) WriteLine(1, ToolText.Fill(_text.Analysis.UndecidedRepair, _text.Count(repairs.Undecided)));
    }

    private string Percent(RuleBook book, Coverage figures) =>
        figures.Percentage is { } rate ? $" = {rate.Show(book.Decimals, book.Rounding, _text.Culture)}%" : "";

    private void WriteLine(int depth, string line) => session.Shell.Out.WriteLine(new string(' ', 2 * depth) + Printable.Of(line));
}
