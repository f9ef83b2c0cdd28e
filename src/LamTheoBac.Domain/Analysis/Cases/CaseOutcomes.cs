using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>How one block of cases is classified by each of the asked measures, one bit a case.</summary>
internal sealed class CaseOutcomes
{
    private const int Words = BitColumns.WordsPerBlock;

    private readonly Measure[] _measures;
    private readonly ulong[][] _counters;

    public CaseOutcomes(AskedMeasures asked)
    {
        _measures = [.. asked.Programs.SelectMany(program => program.Measures)];
        _counters = [.. _measures.Select(measure => new ulong[CounterLayout.CountersOf(measure) * Words])];
    }

    /// <summary>Asks the programs of the measures about a block.</summary>
    public void Keep(IReadOnlyList<BlockEvaluator> evaluators, int block)
    {
        var kept = 0;
        foreach (var evaluator in evaluators)
        {
            evaluator.Run(block);
            for (var measure = 0; measure < evaluator.Measures; measure++) evaluator.CountersOf(measure).CopyTo(_counters[kept++]);
        }
    }

    /// <summary>The cases of a word that are counted under a counter of <see cref="CounterLayout"/>.</summary>
    public ulong Counter(int measure, int counter, int word) => _counters[measure][(counter * Words) + word];

    /// <summary>The cases of a word that an <c>exclude</c> line takes out.</summary>
    public ulong ExcludedBy(int measure, int clause, int word) => Counter(measure, CounterLayout.FirstClause + clause, word);

    /// <summary>The cases of a word that an <c>except</c> line excuses.</summary>
    public ulong ExceptedBy(int measure, int clause, int word) => Counter(measure, CounterLayout.FirstClause + _measures[measure].Exclusions.Count + clause, word);

    /// <summary>The cases of a word with an outcome.</summary>
    public ulong Of(int measure, Outcome outcome, int word) => outcome == Outcome.Outside
        ? ~Any(measure, 0, CounterLayout.CountersOf(_measures[measure]), word)
        : outcome switch
        {
            Outcome.Met => Counter(measure, CounterLayout.Met, word),
            Outcome.NotMet => Counter(measure, CounterLayout.NotMet, word),
            Outcome.Undetermined => Counter(measure, CounterLayout.Undetermined, word),
            Outcome.Excluded => Any(measure, CounterLayout.FirstClause, CounterLayout.FirstClause + _measures[measure].Exclusions.Count, word),
            _ => Any(measure, CounterLayout.FirstClause + _measures[measure].Exclusions.Count, CounterLayout.CountersOf(_measures[measure]), word),
        };

    /// <summary>The outcome of one case: the word that it stands in, and its bit there.</summary>
    public Outcome At(int measure, int word, ulong bit) => Enum.GetValues<Outcome>().First(outcome => (Of(measure, outcome, word) & bit) != 0);

    private ulong Any(int measure, int from, int to, int word)
    {
        var any = 0UL;
        for (var counter = from; counter < to; counter++) any |= Counter(measure, counter, word);
        return any;
    }
}
