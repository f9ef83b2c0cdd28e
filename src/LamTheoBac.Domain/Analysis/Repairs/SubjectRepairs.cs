using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Repairs;

/// <summary>
/// All smallest ways in which one subject would meet a measure (các cách khắc phục nhỏ nhất), RULES.md section 6: the fewest
/// facts that would have to change, and every set of facts of that size. Facts change together where they must: a plan is
/// registered with its day. A repair says what the rules ask, not what anybody should do. Equality is by all of it.
/// </summary>
/// <param name="Subject">Whose facts they are.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Outcome">How the subject is classified now.</param>
/// <param name="Smallest">The repairs in the order of their attributes; empty where the subject has met the measure, or nothing would help, or it was not decided.</param>
/// <param name="IsDecided">False where there were too many combinations to try, so that nothing is said.</param>
public sealed record SubjectRepairs(SubjectId Subject, MeasureId Measure, Outcome Outcome, ValueList<Repair> Smallest, bool IsDecided)
{
    /// <summary>The repairs of a subject that a report counts.</summary>
    /// <exception cref="KeyNotFoundException">The book has no such measure, or there are no facts of that subject on the day.</exception>
    /// <exception cref="ArgumentException">The subject is a person without a place, who is counted nowhere; or the facts were streamed and are not kept.</exception>
    public static SubjectRepairs Of(CoverageReport report, SubjectId subject, MeasureId measure)
    {
        var explained = Guard.Against.Null(report).Explain(subject, measure);
        if (explained.Unplaced is not null) throw new ArgumentException($"`{subject}` has no place in the tree and is counted nowhere", nameof(subject));
        if (explained.Outcome == Outcome.Met) return new SubjectRepairs(subject, measure, Outcome.Met, [], IsDecided: true);
        var facts = report.FactsOf(subject, explained.Measure.Basis) ?? throw new ArgumentException("the facts were streamed and are not kept: make the table from a register", nameof(report));
        if (RepairCases.Of(report, explained.Measure) is not { } cases || cases.Smallest(cases.TruthsOf(Read)) is not { } found)
            return new SubjectRepairs(subject, measure, explained.Outcome, [], IsDecided: false);
        return new SubjectRepairs(subject, measure, explained.Outcome, [.. found.Select(repair => ToRepair(repair, Read))], IsDecided: true);

        AttributeValue Read(AttributeName attribute) => report.Book.Catalogue.SourceOf(explained.Measure.Basis, attribute).Read(facts);
    }

    private static Repair ToRepair(CaseRepair repair, Func<AttributeName, AttributeValue> read) =>
        new([.. repair.Changes.Select(change => new FactChange(change.Attribute, read(change.Attribute), change.To))]);
}
