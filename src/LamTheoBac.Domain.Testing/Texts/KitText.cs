using System.Globalization;
using System.Text;
using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Rules.Text;
using LamTheoBac.Domain.Testing.Scenarios;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Texts;

/// <summary>
/// What the kit says in one language (câu chữ của bộ công cụ kiểm tra): scenarios that were run, generated cases, and what is
/// exercised. Texts end in a line end; what stands in rules is in backticks.
/// </summary>
public sealed partial class KitText
{
    private readonly Wording _wording;

    private KitText(FaultCatalogue faults, Wording wording)
    {
        Faults = faults;
        _wording = wording;
    }

    /// <summary>The sentences of faults: those of rule books and registers, and those of scenarios.</summary>
    public FaultCatalogue Faults { get; }

    /// <summary>Everything that is otherwise than expected, one line each with its place in the page; one line where nothing is.</summary>
    public string Describe(ScenarioResult result)
    {
        var subjects = Guard.Against.Null(result).Scenario.Tables.Sum(table => table.Rows.Count);
        var lines = new List<string>
        {
            result.Passes
                ? Fill(_wording.Passed, result.Scenario.Title, subjects, result.Expectations)
                : Fill(_wording.Failed, result.Scenario.Title, result.Mismatches.Count, result.Expectations, result.Impossible.Count),
        };
        lines.AddRange(result.Mismatches.Select(own => Placed(own.Place, Mismatch(result.Scenario.Book, own))));
        lines.AddRange(result.Impossible.Select(own => Placed(own.Place, Fill(_wording.Impossible, own.Subject, string.Join(", ", own.Values.Select(Value))))));
        return Text(lines);
    }

    private string Mismatch(RuleBook book, Mismatch mismatch)
    {
        var measure = book.Find(mismatch.Measure)!;
        return Fill(
            _wording.Mismatch,
            mismatch.Subject,
            mismatch.Measure,
            Class(mismatch.Expected.Outcome, mismatch.Expected.Clause, measure),
            Class(mismatch.Found.Outcome, mismatch.Found.Clause, measure),
            mismatch.Found.Line,
            _wording.Lines[mismatch.Found.Line - 1]);
    }

    /// <summary>A class, with the line that leads to it: <c>excluded (exclude 2: suspended)</c>.</summary>
    private string Class(Outcome outcome, int? clause, Measure measure)
    {
        var word = _wording.Outcomes[outcome];
        if (clause is not { } position) return word;
        var (role, clauses) = outcome == Outcome.Excluded ? ("exclude", measure.Exclusions) : ("except", measure.Exceptions);
        return $"{word} (`{role}` {Number(position + 1)}: `{CriterionText.Print(clauses[position].Criterion)}`)";
    }

    private string Value(WitnessValue value) => $"`{value.Attribute}` = {(value.Value.State == ReportState.Absent ? _wording.Absent : value.Value.ToString())}";

    private static string Placed(FaultPlace place, string text) => place is FaultPlace.InText at ? $"{Number(at.Line)}:{Number(at.Column)}: {text}" : text;

    private static string Fill(string template, params object[] values) => string.Format(CultureInfo.InvariantCulture, template, values);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(IEnumerable<string> lines) => lines.Aggregate(new StringBuilder(), (text, line) => text.Append(line).Append('\n')).ToString();
}
