using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Rules.Text;

internal sealed partial class RuleFormatter
{
    private const int WordWidth = 11;

    private void Write(Measure measure)
    {
        _writer.Line("", $"measure {measure.Id} of {(measure.Basis == SubjectBasis.Person ? "person" : "organization")}", measure.Comments.Of(ClauseKind.Measure));
        if (measure.Title is { } title) Write(measure, ClauseKind.Title, "title", StringText.Print(title));
        if (measure.Citations.Count > 0) Write(measure, ClauseKind.Cites, "cites", Print(measure.Citations));
        WriteCriterion("population", measure.Population, "", measure.Comments.Of(ClauseKind.Population));
        foreach (var clause in measure.Exclusions) Write("exclude", clause);
        foreach (var clause in measure.Exceptions) Write("except", clause);
        WriteCriterion("met", measure.Met, "", measure.Comments.Of(ClauseKind.Met));
        if (measure.Targets is { } targets) Write(measure, ClauseKind.Target, "target", Print(targets));
    }

    private void Write(Measure measure, ClauseKind kind, string word, string value) =>
        _writer.Line(Indent, $"{word.PadRight(WordWidth)}{value}", measure.Comments.Of(kind));

    private void Write(string word, Clause clause) =>
        WriteCriterion(word, clause.Criterion, clause.Because is { } because ? $" because {StringText.Print(because)}" : "", clause.Comments);

    private void WriteCriterion(string word, Criterion criterion, string suffix, Comments comments) =>
        _writer.Criterion(Indent, word.PadRight(WordWidth), criterion, suffix, comments);

    private static string Print(History<TargetPercentage> targets) =>
        targets.Equals(History<TargetPercentage>.Always(targets.Steps[0].Value))
            ? targets.Steps[0].Value.ToString()
            : string.Join(", ", targets.Steps.Select(step => $"{step.Value} from {DateText.Print(step.From)}"));
}
