using System.Globalization;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Rules.Text;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>
/// The form of expectations in a scenario: the word of a class; behind <c>excluded</c> and <c>excepted</c> may stand which line,
/// by its reason in quotes as in the rules, or by its number among its kind, from 1.
/// </summary>
internal static class ExpectationText
{
    public static string Print(Expectation expectation, Measure measure)
    {
        var word = Words<Outcome>.Of(expectation.Outcome);
        if (expectation.Clause is not { } clause) return word;
        var name = Names(measure, expectation.Outcome).Where(named => named.Clause == clause).Select(named => named.Name).Last();
        return $"{word} {name}";
    }

    /// <summary>The class of a cell's first word; null where it is none.</summary>
    public static Outcome? Class(string text) => Words<Outcome>.TryParse(Split(text).Word);

    /// <summary>The expectation of a cell whose class is readable; null where the measure has no such line.</summary>
    public static Expectation? Read(string text, Outcome outcome, Measure measure)
    {
        var line = Split(text).Line;
        if (line.Length == 0) return new Expectation(outcome);
        return Names(measure, outcome).Where(named => named.Name == line).Select(named => new Expectation(outcome, named.Clause)).FirstOrDefault();
    }

    /// <summary>The names of the lines that lead to a class: their numbers, and the reasons that only one line gives.</summary>
    public static IReadOnlyList<(string Name, int Clause)> Names(Measure measure, Outcome outcome)
    {
        ValueList<Clause> clauses = outcome == Outcome.Excluded ? measure.Exclusions : outcome == Outcome.Excepted ? measure.Exceptions : [];
        var numbers = clauses.Select((_, index) => ((index + 1).ToString(CultureInfo.InvariantCulture), index));
        var reasons = clauses.Select((clause, index) => (clause.Because, index)).Where(named => named.Because is not null)
            .GroupBy(named => named.Because!, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => (StringText.Print(same.Key), same.Single().index));
        return [.. numbers, .. reasons];
    }

    private static (string Word, string Line) Split(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (text, "") : (text[..space], text[space..].Trim());
    }
}
