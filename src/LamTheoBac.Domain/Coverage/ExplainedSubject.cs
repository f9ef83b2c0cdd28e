using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Coverage;

/// <summary>A subject as an explanation looks at it.</summary>
/// <param name="Id">Who.</param>
/// <param name="Organization">Where the subject counts; null for a person without a place.</param>
/// <param name="Unplaced">Why a person has no place; null otherwise.</param>
/// <param name="Look">What is known of a leaf.</param>
internal sealed record ExplainedSubject(SubjectId Id, OrganizationId? Organization, UnplacedReason? Unplaced, Func<Criterion, ExplainedCriterion> Look)
{
    /// <summary>A subject whose facts are kept.</summary>
    public static ExplainedSubject Of(RuleBook book, SubjectFacts facts) => new(facts.Id, facts.Organization?.Id, (facts as PersonFacts)?.Unplaced, leaf =>
    {
        var test = LeafTest.Of(leaf, facts.Snapshot.Cycle, facts.Snapshot.AsOf);
        var value = book.Catalogue.SourceOf(facts.Basis, test.Attribute).Read(facts);
        return new ExplainedCriterion(leaf, test.Of(value), value, []);
    });

    /// <summary>The subject of a row of streamed facts, of whom only the truths are kept.</summary>
    public static ExplainedSubject Of(SubjectColumns columns, int row, OrganizationTree tree) => new(
        columns[row], tree[columns.Layout.PositionOf(row)].Id, null, leaf => new ExplainedCriterion(leaf, columns.TruthOf(row, leaf), null, []));
}
