using LamTheoBac.Cli.Hosting;
using LamTheoBac.Cli.Texts;
using LamTheoBac.Domain.Analysis.Repairs;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Rendering;

/// <summary>Writes for people why a subject is counted as it is.</summary>
internal sealed class TextExplanation(Session session)
{
    private readonly Lines _lines = new(session.Shell);
    private readonly ToolText _text = session.Text;

    public void Write(CoverageReport report, Explanation explanation)
    {
        var words = _text.Explanation;
        _lines.Write(0, $"{RunningText.TitleOf(explanation.Measure)} ({explanation.Measure.Id})");
        _lines.Write(0, RunningText.AskedOf(_text, report));
        _lines.Write(0, report.Book.Reading == UnknownReading.CountsAsNo ? _text.Report.ClosedReading : _text.Report.OpenReading);
        _lines.Blank();
        _lines.Write(0, $"{explanation.Subject}: {_text.Outcomes[explanation.Outcome]}{Because(explanation)}");
        _lines.Write(0, ToolText.Fill(words.Decided, $"{explanation.Line}", words.Lines[explanation.Line - 1]));
        if (explanation.Organization is { } organization) _lines.Write(0, ToolText.Fill(words.Organization, NameOf(report, organization)));
        if (explanation.Unplaced is { } reason) _lines.Write(0, ToolText.Fill(words.Unplaced, _text.UnplacedReasons[reason]));
        _lines.Blank();
        foreach (var clause in explanation.Clauses) WriteClause(clause);
        foreach (var definition in explanation.Definitions) WriteDefinition(definition);
        if (explanation.Citations.Count > 0) _lines.Write(0, ToolText.Fill(words.Citations, string.Join("; ", explanation.Citations.Distinct())));
        if (ExplainedRepairs.Of(report, explanation) is { } repairs) WriteRepairs(repairs);
    }

    private void WriteRepairs(SubjectRepairs repairs)
    {
        _lines.Blank();
        _lines.Write(0, !repairs.IsDecided ? _text.Analysis.RepairsUndecided : repairs.Smallest.Count == 0 ? _text.Analysis.NoRepair : _text.Analysis.Repairs);
        foreach (var repair in repairs.Smallest)
            _lines.Write(1, string.Join("; ", repair.Changes.Select(change => ToolText.Fill(_text.Analysis.Change, change.Attribute.Text, WitnessText.Of(change.From, _text), WitnessText.Of(change.To, _text)))));
    }

    private static string Because(Explanation explanation) => explanation.Reason?.Because is { } because ? $" ({because})" : "";

    private static string NameOf(CoverageReport report, Domain.Organizations.OrganizationId id) =>
        report.Tree.PositionOf(id) is { } position && report.Tree[position].Name is { Length: > 0 } name ? $"{name} ({id})" : id.Text;

    private void WriteClause(ExplainedClause clause)
    {
        var because = clause.Because is { } reason ? $" ({reason})" : "";
        _lines.Write(0, $"{_text.Explanation.Roles[clause.Role]}{because}: {_text.Truths[clause.Truth]}");
        WriteCriterion(clause.Explained, 1);
    }

    private void WriteDefinition(ExplainedDefinition definition)
    {
        _lines.Write(0, ToolText.Fill(_text.Explanation.Definition, definition.Name.Text));
        WriteCriterion(definition.Explained, 1);
    }

    private void WriteCriterion(ExplainedCriterion explained, int depth)
    {
        var value = explained.Value is { } known ? $"  [{ValueOf(known.ToString())}]" : "";
        _lines.Write(depth, $"{CriterionText.Of(explained.Criterion)}: {_text.Truths[explained.Truth]}{value}");
        foreach (var child in explained.Children) WriteCriterion(child, depth + 1);
    }

    private string ValueOf(string value) => value.Length == 0 ? _text.Explanation.Absent : value;
}
