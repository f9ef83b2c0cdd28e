using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes for people what is odd about a rule book, each with the smallest subject that shows it.</summary>
internal sealed class TextFindings(Session session)
{
    private readonly Lines _lines = new(session.Shell);
    private readonly ToolText _text = session.Text;

    public void Write(RuleBook book, ValueList<BookFinding> findings)
    {
        if (findings.Count == 0) _lines.Write(0, ToolText.Fill(_text.Analysis.NothingFound, _text.Count(book.Measures.Count)));
        foreach (var finding in findings)
        {
            _lines.Write(0, ToolText.Fill(TemplateOf(finding), finding.Measure?.Text ?? "", $"{finding.Clause + 1}", ReasonOf(book, finding), finding.Other?.Text ?? finding.Definition?.Text ?? ""));
            if (finding.Witness is { } witness) _lines.Write(1, ToolText.Fill(_text.Analysis.Witness, WitnessText.Of(witness, _text)));
        }
    }

    private string TemplateOf(BookFinding finding) => finding is { Kind: FindingKind.NotDecided, Other: not null } ? _text.Analysis.NotCompared : _text.Analysis.Findings[finding.Kind];

    private static string ReasonOf(RuleBook book, BookFinding finding)
    {
        if (finding.Clause is not { } clause || finding.Measure is not { } id || book.Find(id) is not { } measure) return "";
        var own = finding.Kind is FindingKind.ExceptionNeverApplies or FindingKind.ExceptionSwallowsAll ? measure.Exceptions[clause] : measure.Exclusions[clause];
        return own.Because is { } because ? $" ({because})" : "";
    }
}
