using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis;

/// <summary>
/// Looks for what is odd about a rule book that is right in form (kiểm tra sổ quy tắc), RULES.md section 6. Exact: every
/// possible case of a measure is gone through, known or not; nothing is guessed.
/// </summary>
public static class BookCheck
{
    /// <summary>Everything odd: measure by measure in written order, then pairs of measures, then definitions; empty where nothing is.</summary>
    public static ValueList<BookFinding> Of(RuleBook book)
    {
        Guard.Against.Null(book);
        return [.. book.Measures.SelectMany(measure => MeasureCheck.Of(book, measure)), .. SameMeasures(book), .. UnusedDefinitions(book)];
    }

    private static IEnumerable<BookFinding> SameMeasures(RuleBook book)
    {
        var twins = new HashSet<MeasureId>();
        foreach (var (first, position) in book.Measures.Select((measure, position) => (measure, position)))
        {
            if (twins.Contains(first.Id)) continue;
            foreach (var second in book.Measures.Skip(position + 1).Where(second => second.Basis == first.Basis && !twins.Contains(second.Id)))
            {
                if (Compare(book, first, second) is not { } finding) continue;
                if (finding.Kind == FindingKind.SameMeasure) twins.Add(second.Id);
                yield return finding;
            }
        }
    }

    private static BookFinding? Compare(RuleBook book, Measure first, Measure second)
    {
        var asked = new AskedMeasures(first.Basis, (book, [first, second]));
        if (CaseRun.Over(asked, 1, (outcomes, word, events) => events[0] = Differ(outcomes, word), stopsAtFirst: true) is not { } answer)
            return new BookFinding(FindingKind.NotDecided, first.Id, Other: second.Id);
        if (answer.Witnesses[0] is not null) return null;
        var counted = CaseRun.Over(asked, 1, (outcomes, word, events) => events[0] = ~outcomes.Of(0, Outcome.Outside, word));
        return new BookFinding(FindingKind.SameMeasure, first.Id, Other: second.Id, Witness: counted!.Witnesses[0]);
    }

    private static ulong Differ(CaseOutcomes outcomes, int word) =>
        Enum.GetValues<Outcome>().Aggregate(0UL, (differ, outcome) => differ | (outcomes.Of(0, outcome, word) ^ outcomes.Of(1, outcome, word)));

    private static IEnumerable<BookFinding> UnusedDefinitions(RuleBook book)
    {
        var used = Coverage.Kernel.DefinitionOrder.Of(book, book.Measures).Select(definition => definition.Name).ToHashSet();
        return book.Definitions.Where(definition => !used.Contains(definition.Name)).Select(definition => new BookFinding(FindingKind.UnusedDefinition, null, Definition: definition.Name));
    }
}
