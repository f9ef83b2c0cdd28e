using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Scenarios;

/// <summary>
/// Classifies given cases by one measure, down to the deciding line. Beside the measure itself the kernel is asked
/// simpler ones made of its clauses, which tell what is unknown and what each clause says.
/// </summary>
internal sealed class MeasureLines
{
    private const int Whole = 0;
    private const int Populated = 1;
    private const int Kept = 2;
    private const int Bare = 3;
    private const int FirstClause = 4;

    private readonly Measure _measure;

    public MeasureLines(RuleBook book, Measure measure)
    {
        _measure = measure;
        var always = new Criterion.Constant(Value: true);
        Asked = new AskedMeasures(measure.Basis, (book,
        [
            measure,
            new Measure(measure.Id, measure.Basis, measure.Population, always),
            new Measure(measure.Id, measure.Basis, measure.Population, always) { Exclusions = measure.Exclusions },
            new Measure(measure.Id, measure.Basis, measure.Population, measure.Met) { Exclusions = measure.Exclusions },
            .. measure.Criteria().Select(criterion => new Measure(measure.Id, measure.Basis, always, criterion)),
        ]));
    }

    /// <summary>What is asked; its leaves are those of the measure, in the same order.</summary>
    public AskedMeasures Asked { get; }

    /// <summary>For each case, given by the truths of the leaves, its class and the truth of every clause at its boundary: population, exclusions, met, exceptions.</summary>
    public IReadOnlyList<(Classification Classification, Truth[] Clauses)> Classify(IReadOnlyList<Truth[]> cases) =>
        GivenCases.Classify(Asked, cases, (outcomes, word, bit) => (ClassOf(outcomes, word, bit), ClausesOf(outcomes, word, bit)));

    private Classification ClassOf(CaseOutcomes outcomes, int word, ulong bit) => outcomes.At(Whole, word, bit) switch
    {
        Outcome.Outside => new(Outcome.Outside, 1, null),
        Outcome.Excluded => new(Outcome.Excluded, 3, Enumerable.Range(0, _measure.Exclusions.Count).First(clause => (outcomes.ExcludedBy(Whole, clause, word) & bit) != 0)),
        Outcome.Met => new(Outcome.Met, 5, null),
        Outcome.Excepted => new(Outcome.Excepted, 7, Enumerable.Range(0, _measure.Exceptions.Count).First(clause => (outcomes.ExceptedBy(Whole, clause, word) & bit) != 0)),
        Outcome.NotMet => new(Outcome.NotMet, 9, null),
        _ => new(Outcome.Undetermined, OpenLine(outcomes, word, bit), null),
    };

    /// <summary>The first line at which something is unknown.</summary>
    private static int OpenLine(CaseOutcomes outcomes, int word, ulong bit) =>
        outcomes.At(Populated, word, bit) == Outcome.Undetermined ? 2
        : outcomes.At(Kept, word, bit) == Outcome.Undetermined ? 4
        : outcomes.At(Bare, word, bit) == Outcome.Undetermined ? 6
        : 8;

    private Truth[] ClausesOf(CaseOutcomes outcomes, int word, ulong bit) =>
    [
        .. _measure.Criteria().Select((_, clause) => outcomes.At(FirstClause + clause, word, bit) switch
        {
            Outcome.Met => Truth.True,
            Outcome.NotMet => Truth.False,
            _ => Truth.Unknown,
        }),
    ];
}
