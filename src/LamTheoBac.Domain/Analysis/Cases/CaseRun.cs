using System.Numerics;
using LamTheoBac.Domain.Coverage.Kernel;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>
/// Goes through every possible case of some measures with the kernel that counts people, and keeps the smallest case of
/// each event. INVARIANT: an event without a witness happens in no possible case.
/// </summary>
internal sealed class CaseRun
{
    private readonly AskedMeasures _asked;
    private readonly CaseQuestion _question;
    private readonly SmallestCases _smallest;
    private readonly CaseOutcomes _outcomes;
    private readonly ulong[] _events;
    private readonly bool _stopsAtFirst;

    private CaseRun(AskedMeasures asked, int events, CaseQuestion question, bool stopsAtFirst)
    {
        _asked = asked;
        _question = question;
        _stopsAtFirst = stopsAtFirst;
        _smallest = new SmallestCases(asked, events);
        _outcomes = new CaseOutcomes(asked);
        _events = new ulong[events];
    }

    private bool IsOver => _stopsAtFirst && _smallest.FoundAny;

    /// <summary>The most cases that are gone through: past that nothing is decided.</summary>
    public static BigInteger Most { get; } = BigInteger.Pow(3, 20);

    /// <summary>The answer; null where there are more cases than <see cref="Most"/>, or too many to list.</summary>
    /// <param name="asked">The measures.</param>
    /// <param name="events">How many events the question tells apart.</param>
    /// <param name="question">What is asked of the cases.</param>
    /// <param name="stopsAtFirst">Whether it is enough to see one event happen; its witness need not be the smallest then.</param>
    public static CaseAnswer? Over(AskedMeasures asked, int events, CaseQuestion question, bool stopsAtFirst = false)
    {
        if (Spaces(asked) is not { } spaces) return null;
        var run = new CaseRun(asked, events, question, stopsAtFirst);
        foreach (var space in spaces.TakeWhile(_ => !run.IsOver)) run.Through(space);
        return new CaseAnswer(spaces.Aggregate(BigInteger.Zero, (sum, space) => sum + space.Count), run._smallest.Witnesses);
    }

    /// <summary>The cases of every world, worlds without a difference once; null where there are too many. Counted before any is gone through.</summary>
    private static List<CaseSpace>? Spaces(AskedMeasures asked)
    {
        if (Worlds.Of(asked) is not { } worlds) return null;
        var (possible, spaces, cases, seen) = (new CaseSpaces(asked), new List<CaseSpace>(), BigInteger.Zero, new HashSet<string>(StringComparer.Ordinal));
        foreach (var world in worlds)
        {
            if (possible.In(world) is not { } space) return null;
            if (!seen.Add(space.Fingerprint)) continue;
            cases += space.Count;
            if (cases > Most) return null;
            spaces.Add(space);
        }
        return spaces;
    }

    private void Through(CaseSpace space)
    {
        var inner = InnerTable.Of(space.Factors, _asked.Leaves.Count);
        var outer = space.Factors.Take(space.Factors.Count - inner.Factors.Count).ToList();
        var evaluators = _asked.Programs.Select(program => BlockEvaluator.Of(program, inner.Columns)).ToList();
        var states = new int[outer.Count];
        for (var factor = 0; factor < outer.Count; factor++) Fill(inner, outer[factor], 0);
        do
        {
            var weight = states.Select((state, factor) => outer[factor].States[state].Weight).Sum();
            for (var block = 0; block < inner.Columns.Blocks; block++) Ask(evaluators, inner, block, new OuterCase(space, states, weight));
        }
        while (!IsOver && Advance(inner, outer, states));
    }

    private void Ask(List<BlockEvaluator> evaluators, InnerTable inner, int block, OuterCase outer)
    {
        _outcomes.Keep(evaluators, block);
        var rows = Math.Min(inner.Rows - (block * BitColumns.RowsPerBlock), BitColumns.RowsPerBlock);
        for (var word = 0; word * 64 < rows; word++)
        {
            _question(_outcomes, word, _events);
            var valid = rows - (word * 64) >= 64 ? ulong.MaxValue : (1UL << (rows - (word * 64))) - 1;
            var row = (block * BitColumns.RowsPerBlock) + (word * 64);
            for (var index = 0; index < _events.Length; index++)
                if ((_events[index] & valid) is not 0 and var hits)
                    _smallest.Offer(index, outer, inner, row + BitOperations.TrailingZeroCount(hits));
        }
    }

    /// <summary>The next combination of the outer factors in the order of their states; false behind the last.</summary>
    internal static bool Advance(InnerTable inner, List<Factor> outer, int[] states)
    {
        for (var factor = outer.Count - 1; factor >= 0; factor--)
        {
            states[factor] = (states[factor] + 1) % outer[factor].States.Count;
            Fill(inner, outer[factor], states[factor]);
            if (states[factor] > 0) return true;
        }
        return false;
    }

    /// <summary>Puts a factor outside the inner table into one of its states.</summary>
    internal static void Fill(InnerTable inner, Factor factor, int state)
    {
        var truths = factor.States[state].Truths;
        for (var i = 0; i < truths.Length; i++) inner.Columns.Fill(factor.Slots[i], truths[i]);
    }
}
