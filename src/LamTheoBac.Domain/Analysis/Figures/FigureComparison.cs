using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Figures;

/// <summary>
/// Two states whose figures are compared (so sánh số liệu giữa hai thời điểm): a book, a register, a cycle and a day each.
/// Subjects of both are the same where their ids are. Immutable and safe for several threads.
/// </summary>
public sealed class FigureComparison
{
    private readonly CoverageReport _ruled;
    private readonly MatchedRows _persons;
    private readonly MatchedRows _organizations;

    private FigureComparison(FactTable before, FactTable after)
    {
        var engine = new CoverageEngine();
        Before = engine.Evaluate(before.Book, before);
        After = engine.Evaluate(after.Book, after);
        _ruled = before.Book.Equals(after.Book) ? Before : engine.Evaluate(after.Book, FactTable.Of(before.Kept().Register, after.Book, before.Cycle, before.AsOf));
        _persons = new MatchedRows(before.Persons, after.Persons);
        _organizations = new MatchedRows(before.Organizations, after.Organizations);
        Measures = [.. after.Book.Measures.Where(now => before.Book.Find(now.Id)?.Basis == now.Basis).Select(now => now.Id)];
    }

    /// <summary>The figures of the earlier state.</summary>
    public CoverageReport Before { get; }

    /// <summary>The figures of the later state.</summary>
    public CoverageReport After { get; }

    /// <summary>The measures that both books have, of the same basis, in the order of the later book; the others cannot be compared.</summary>
    public ValueList<MeasureId> Measures { get; }

    /// <summary>The change of a measure at an organization with its subtree. An organization that only one of the states has counts nobody in the other.</summary>
    /// <exception cref="KeyNotFoundException">No state has the organization, or the measure is none of <see cref="Measures"/>.</exception>
    public FigureChange this[OrganizationId organization, MeasureId measure]
    {
        get
        {
            if (!Measures.Contains(measure)) throw new KeyNotFoundException($"the rule books have no measure `{measure}` in common");
            var (from, to) = (Before.Tree.PositionOf(organization), After.Tree.PositionOf(organization));
            if ((from ?? to) is null) throw new KeyNotFoundException($"there is no organization `{organization}` on {Before.AsOf:uuuu-MM-dd} or {After.AsOf:uuuu-MM-dd}");
            var tracks = Tracks(Before.Book.Find(measure)!, After.Book.Find(measure)!, from, to).ToList();
            return new FigureChange(organization, measure, [.. Enum.GetValues<FigureCause>().Select(cause => SubjectTrack.StepOf(cause, tracks))]);
        }
    }

    /// <summary>The comparison of an earlier state with a later one; the order is the caller's, not that of the days.</summary>
    /// <exception cref="ArgumentException">
    /// The books differ and the earlier facts were streamed; or the register of the earlier state has facts of an attribute that the later book declares otherwise: create it with the
    /// later book's <see cref="RuleBook.Attributes"/>.
    /// </exception>
    public static FigureComparison Between(FactTable before, FactTable after) => new(Guard.Against.Null(before), Guard.Against.Null(after));

    private IEnumerable<SubjectTrack> Tracks(Measure earlier, Measure now, int? from, int? to)
    {
        var matched = now.Basis == SubjectBasis.Person ? _persons : _organizations;
        var (rowsBefore, rowsAfter) = (SubtreeRows.At(Before, earlier, from), SubtreeRows.At(After, now, to));
        var (starts, ruled, ends) = (RowOutcomes.Of(Before, earlier, rowsBefore), RowOutcomes.Of(_ruled, now, rowsBefore), RowOutcomes.Of(After, now, rowsAfter));
        for (var index = 0; index < rowsBefore.Count; index++)
        {
            var (subject, start, rules) = (Before.Counted(earlier).Columns[rowsBefore.Start + index], starts[index], ruled[index]);
            yield return matched.LaterOf(rowsBefore.Start + index) is not { } later ? new SubjectTrack(subject, start, rules, rules, rules, Outcome.Outside)
                : !rowsAfter.Contains(later) ? new SubjectTrack(subject, start, rules, rules, Outcome.Outside, Outcome.Outside)
                : Stays(subject, start, rules, ends[later - rowsAfter.Start]);
        }
        for (var index = 0; index < rowsAfter.Count; index++)
        {
            var (end, before) = (ends[index], matched.EarlierOf(rowsAfter.Start + index));
            if (before is { } row && rowsBefore.Contains(row)) continue;
            var moved = before is null ? Outcome.Outside : end;
            yield return new SubjectTrack(After.Counted(now).Columns[rowsAfter.Start + index], Outcome.Outside, Outcome.Outside, Outcome.Outside, moved, end);
        }
    }

    private static SubjectTrack Stays(SubjectId subject, Outcome start, Outcome rules, Outcome end) => new(subject, start, rules, end, end, end);
}
