using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Coverage;

namespace LamTheoBac.Domain.Tests.Analysis.Figures;

/// <summary>Who stands where in one state and how the naive evaluator classifies them, subject by subject.</summary>
internal sealed class NaiveState
{
    private readonly FactSnapshot _snapshot;
    private readonly NaiveEvaluator _naive;
    private readonly RuleBook _book;
    private readonly Dictionary<SubjectId, SubjectFacts> _placed;
    private readonly Dictionary<(MeasureId, SubjectId), Outcome> _classes = [];

    public NaiveState(RuleBook book, Register register, CommitmentCycle cycle, LocalDate asOf)
    {
        _book = book;
        _snapshot = FactSnapshot.Of(register, cycle, asOf);
        _naive = new NaiveEvaluator(book, _snapshot);
        var persons = register.Contents.People.Select(person => (SubjectFacts)_snapshot.Find(person.Id)!).Where(facts => facts.Organization is not null);
        var organizations = Enumerable.Range(0, _snapshot.Tree.Count).Select(position => (SubjectFacts)_snapshot.Find(_snapshot.Tree[position].Id)!);
        _placed = persons.Concat(organizations).ToDictionary(facts => facts.Id);
    }

    public IEnumerable<OrganizationId> Organizations => Enumerable.Range(0, _snapshot.Tree.Count).Select(position => _snapshot.Tree[position].Id);

    /// <summary>Whether a subject has a place.</summary>
    public bool Has(SubjectId subject) => _placed.ContainsKey(subject);

    /// <summary>The subjects of a measure's basis at an organization and below; nobody where it is not in the tree.</summary>
    public IEnumerable<SubjectId> At(OrganizationId organization, Measure measure) =>
        _placed.Values.Where(facts => facts.Basis == measure.Basis && Superiors(facts.Organization!.Id).Contains(organization)).Select(facts => facts.Id);

    public Outcome Classify(Measure measure, SubjectId subject)
    {
        if (!_classes.TryGetValue((measure.Id, subject), out var outcome)) _classes.Add((measure.Id, subject), outcome = _naive.Classify(_book.Find(measure.Id)!, _placed[subject]).Outcome);
        return outcome;
    }

    /// <summary>The counts of subjects by class.</summary>
    public static Tally TallyOf(IEnumerable<Outcome> outcomes)
    {
        var counts = outcomes.CountBy(outcome => outcome).ToDictionary();
        long Count(Outcome outcome) => counts.GetValueOrDefault(outcome);
        return new Tally(Count(Outcome.Excluded), Count(Outcome.Excepted), Count(Outcome.Met), Count(Outcome.NotMet), Count(Outcome.Undetermined));
    }

    private IEnumerable<OrganizationId> Superiors(OrganizationId organization)
    {
        for (OrganizationId? at = organization; at is { } id; at = _snapshot.Tree[_snapshot.Tree.PositionOf(id)!.Value].Parent) yield return id;
    }
}
