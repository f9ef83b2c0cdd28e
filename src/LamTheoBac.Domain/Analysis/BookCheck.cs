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
        var single = book.Measures.SelectMany(measure => MeasureCheck.Of(book, measure)).ToList();
        var undecided = single.Where(finding => finding.Kind == FindingKind.NotDecided).Select(finding => finding.Measure).OfType<MeasureId>().ToHashSet();
        return [.. single, .. SameMeasures.Of(book, undecided), .. UnusedDefinitions(book)];
    }

    private static IEnumerable<BookFinding> UnusedDefinitions(RuleBook book)
    {
        var used = Coverage.Kernel.DefinitionOrder.Of(book, book.Measures).Select(definition => definition.Name).ToHashSet();
        return book.Definitions.Where(definition => !used.Contains(definition.Name)).Select(definition => new BookFinding(FindingKind.UnusedDefinition, null, Definition: definition.Name));
    }
}
