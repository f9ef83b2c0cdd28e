using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>In which order the counters of a measure stand: met, not met, undetermined, one per <c>exclude</c>, one per <c>except</c>.</summary>
internal static class CounterLayout
{
    public const int Met = 0;
    public const int NotMet = 1;
    public const int Undetermined = 2;
    public const int FirstClause = 3;

    public static int CountersOf(Measure measure) => FirstClause + measure.Exclusions.Count + measure.Exceptions.Count;

    /// <summary>The number of each measure's first counter, where the counters of all are numbered on; behind the last measure how many there are.</summary>
    public static int[] FirstsOf(IReadOnlyList<Measure> measures)
    {
        var firsts = new int[measures.Count + 1];
        for (var measure = 0; measure < measures.Count; measure++) firsts[measure + 1] = firsts[measure] + CountersOf(measures[measure]);
        return firsts;
    }

    /// <summary>The figures behind the counters of a measure.</summary>
    public static Coverage Read(Measure measure, ReadOnlySpan<long> counters, TargetPercentage? target) => new(
        ValueList.Create(counters.Slice(FirstClause, measure.Exclusions.Count)),
        ValueList.Create(counters.Slice(FirstClause + measure.Exclusions.Count, measure.Exceptions.Count)),
        counters[Met],
        counters[NotMet],
        counters[Undetermined],
        target);

    /// <summary>The counters that make up an outcome; none for <see cref="Outcome.Outside"/>.</summary>
    public static IEnumerable<int> CountersOf(Measure measure, Outcome outcome) => outcome switch
    {
        Outcome.Met => [Met],
        Outcome.NotMet => [NotMet],
        Outcome.Undetermined => [Undetermined],
        Outcome.Excluded => Enumerable.Range(FirstClause, measure.Exclusions.Count),
        Outcome.Excepted => Enumerable.Range(FirstClause + measure.Exclusions.Count, measure.Exceptions.Count),
        _ => [],
    };
}
