using CsCheck;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Tests.Rules;
using Figures = LamTheoBac.Domain.Coverage.Coverage;

namespace LamTheoBac.Domain.Tests.Coverage;

/// <summary>The engine must agree with the naive evaluator to the last count, on random registers and random rule books.</summary>
public sealed class EngineAgainstNaiveTests
{
    private const int Pairs = 10_000;

    private readonly long[] _classified = new long[Enum.GetValues<Outcome>().Length];
    private readonly long[] _nodes = new long[ConstructNames.Length];
    private long _pairs;

    private static readonly string[] ConstructNames = [.. typeof(Criterion).GetNestedTypes().Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Fact]
    public void Evaluate_RandomRegistersAndBooks_EqualsTheNaiveEvaluatorEverywhere()
    {
        // A few random books run over the limit of 64 predicates in a measure; they are no pairs.
        Gen.Select(RuleBookGen.Text, Gen.Int).Sample(
            (text, seed) => RuleBook.Parse(text).Switch(
                book => Compare(book, seed),
                refused => Assert.All(refused.Faults, fault => Assert.Equal(RuleBookFaultCodes.TooManyPredicates, fault.Code))),
            iter: Pairs + (Pairs / 10));

        // The comparison has teeth only if every class and every node of the grammar occurs often.
        Assert.True(_pairs >= Pairs);
        Assert.All(Enum.GetValues<Outcome>(), outcome => Assert.True(_classified[(int)outcome] > 2_000, $"{outcome}: {_classified[(int)outcome]}"));
        Assert.All(ConstructNames, name => Assert.True(_nodes[Array.IndexOf(ConstructNames, name)] > 500, $"{name}: {_nodes[Array.IndexOf(ConstructNames, name)]}"));
    }

    private void Compare(RuleBook book, int seed)
    {
        var register = RegisterGen.Make(seed, book.Attributes);
        var report = Given.Report(book, register);
        var snapshot = FactSnapshot.Of(register, Given.Cycle, Given.AsOf);
        var naive = new NaiveEvaluator(book, snapshot);
        foreach (var measure in book.Measures)
        {
            var classified = Subjects(snapshot, measure.Basis).Select(subject => (subject, Class: naive.Classify(measure, subject))).ToList();
            foreach (var (subject, expected) in classified) Interlocked.Increment(ref _classified[(int)expected.Outcome]);
            for (var position = 0; position < report.Tree.Count; position++) CompareAt(report, measure, position, classified);
            foreach (var (subject, expected) in classified.Take(5)) Assert.Equal(expected.Outcome, report.Explain(subject.Id, measure.Id).Outcome);
        }
        foreach (var part in book.Criteria().SelectMany(criterion => criterion.Parts())) Interlocked.Increment(ref _nodes[Array.IndexOf(ConstructNames, part.GetType().Name)]);
        Interlocked.Increment(ref _pairs);
    }

    private static void CompareAt(CoverageReport report, Measure measure, int position, List<(SubjectFacts Subject, (Outcome Outcome, int Clause) Class)> classified)
    {
        var below = classified.Where(entry => IsAtOrBelow(entry.Subject, position, report)).ToList();
        long Count(Outcome outcome, int clause = -1) => below.Count(entry => entry.Class == (outcome, clause));
        var expected = new Figures(
            [.. measure.Exclusions.Select((_, clause) => Count(Outcome.Excluded, clause))],
            [.. measure.Exceptions.Select((_, clause) => Count(Outcome.Excepted, clause))],
            Count(Outcome.Met),
            Count(Outcome.NotMet),
            Count(Outcome.Undetermined),
            measure.TargetOn(Given.AsOf));
        Assert.Equal(expected, report.At(position, measure));
        if (report.Tree.ParentOf(position) >= 0) return;
        foreach (var outcome in Enum.GetValues<Outcome>().Where(outcome => outcome != Outcome.Outside))
            Assert.Equal(
                below.Where(entry => entry.Class.Outcome == outcome).Select(entry => entry.Subject.Id).Order(),
                report.Subjects(report.Tree[position].Id, measure.Id, outcome).Order());
    }

    private static IEnumerable<SubjectFacts> Subjects(FactSnapshot snapshot, SubjectBasis basis) => basis == SubjectBasis.Person
        ? snapshot.Register.Contents.People.Select(person => snapshot.Find(person.Id)!).Where(person => person.Unplaced is null)
        : Enumerable.Range(0, snapshot.Tree.Count).Select(position => snapshot.Find(snapshot.Tree[position].Id)!);

    private static bool IsAtOrBelow(SubjectFacts subject, int position, CoverageReport report)
    {
        for (var at = report.Tree.PositionOf(subject.Organization!.Id)!.Value; at >= 0; at = report.Tree.ParentOf(at))
            if (at == position)
                return true;
        return false;
    }
}
