using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>Keeps one state for each combination of truths: the smallest, of equal ones the first in the order of values.</summary>
/// <param name="names">For each criterion the attribute that it asks.</param>
internal sealed class StateList(int[] names)
{
    private readonly Dictionary<string, Factor.State> _states = new(StringComparer.Ordinal);

    /// <summary>Keeps what is smallest in the product of these choices, one list for each attribute.</summary>
    public void Add(IReadOnlyList<StateChoice>[] choices) => Add(choices, new StateChoice[choices.Length], 0);

    /// <summary>The states in the order of their values.</summary>
    public IReadOnlyList<Factor.State> Ordered() => [.. _states.Values.Order(Comparer<Factor.State>.Create((left, right) => left.Places.AsSpan().SequenceCompareTo(right.Places)))];

    private void Add(IReadOnlyList<StateChoice>[] choices, StateChoice[] chosen, int name)
    {
        if (name == choices.Length)
        {
            Keep(chosen);
            return;
        }
        foreach (var choice in choices[name])
        {
            chosen[name] = choice;
            Add(choices, chosen, name + 1);
        }
    }

    private void Keep(StateChoice[] chosen)
    {
        var (truths, next) = (new Truth[names.Length], new int[chosen.Length]);
        for (var test = 0; test < names.Length; test++) truths[test] = chosen[names[test]].Truths[next[names[test]]++];
        StateChoice[] named = [.. chosen.Where(choice => choice.Truths.Length > 0)];
        var state = new Factor.State(Array.ConvertAll(named, choice => choice.Value), truths, named.Count(choice => !CandidateValues.IsPlain(choice.Value)), Array.ConvertAll(named, choice => choice.Place));
        var key = TruthText.Of(truths);
        if (!_states.TryGetValue(key, out var kept) || IsBefore(state, kept)) _states[key] = state;
    }

    private static bool IsBefore(Factor.State left, Factor.State right) =>
        left.Weight != right.Weight ? left.Weight < right.Weight : left.Places.AsSpan().SequenceCompareTo(right.Places) < 0;
}
