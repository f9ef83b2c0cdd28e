using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis;

/// <summary>Looks for measures of a book that classify everybody alike. Only those that agree on a sample are compared case by case.</summary>
internal static class SameMeasures
{
    /// <summary>Pairs that are the same, and pairs of which that is not decided, in written order; of three that are the same the second and third are not paired.</summary>
    /// <param name="book">The book.</param>
    /// <param name="undecided">Measures that have too many cases by themselves, so with any other too; said of them once.</param>
    public static IEnumerable<BookFinding> Of(RuleBook book, IReadOnlySet<MeasureId> undecided)
    {
        var places = book.Measures.Select((measure, place) => (measure.Id, place)).ToDictionary();
        return book.Measures.Where(measure => !undecided.Contains(measure.Id)).GroupBy(measure => measure.Basis).SelectMany(ofBasis => Alike(book, ofBasis.Key, [.. ofBasis]))
            .SelectMany(alike => Among(book, alike)).OrderBy(finding => places[finding.Measure!.Value]);
    }

    private static IEnumerable<IReadOnlyList<Measure>> Alike(RuleBook book, SubjectBasis basis, ValueList<Measure> measures)
    {
        var outcomes = SampleCases.Fingerprints(new AskedMeasures(basis, (book, measures)));
        return measures.Zip(outcomes).GroupBy(pair => pair.Second, pair => pair.First).Select(alike => alike.ToList());
    }

    private static IEnumerable<BookFinding> Among(RuleBook book, IReadOnlyList<Measure> alike)
    {
        var twins = new HashSet<MeasureId>();
        for (var first = 0; first < alike.Count; first++)
        {
            for (var second = first + 1; second < alike.Count && !twins.Contains(alike[first].Id); second++)
            {
                if (twins.Contains(alike[second].Id) || Compare(book, alike[first], alike[second]) is not { } finding) continue;
                if (finding.Kind == FindingKind.SameMeasure) twins.Add(alike[second].Id);
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
}
