using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.Analysis.Cases;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Testing.Decisions;

/// <summary>
/// The possible cases of a measure in one cycle on one day, each by a number: the states of the factors, the last factor
/// counting fastest.
/// </summary>
internal sealed class CaseGrid
{
    private readonly long[] _strides;
    private readonly (int Factor, int Index)[] _places;
    private readonly Dictionary<int, IReadOnlyList<StatePair>> _pairs = [];

    public CaseGrid(CaseSpace space, int leaves)
    {
        Factors = space.Factors;
        _strides = new long[Factors.Count];
        Count = 1;
        for (var factor = Factors.Count - 1; factor >= 0; factor--)
        {
            _strides[factor] = Count;
            Count *= Factors[factor].States.Count;
        }
        _places = new (int, int)[leaves];
        for (var factor = 0; factor < Factors.Count; factor++)
            for (var index = 0; index < Factors[factor].Slots.Count; index++)
                _places[Factors[factor].Slots[index]] = (factor, index);
    }

    /// <summary>The independent groups of attributes.</summary>
    public IReadOnlyList<Factor> Factors { get; }

    /// <summary>How many cases there are.</summary>
    public long Count { get; }

    /// <summary>The factor of a leaf.</summary>
    public int FactorOf(int leaf) => _places[leaf].Factor;

    /// <summary>The truth of a leaf in a state of its factor.</summary>
    public Truth TruthOf(int leaf, int state) => Factors[_places[leaf].Factor].States[state].Truths[_places[leaf].Index];

    /// <summary>The state of a factor in a case.</summary>
    public int StateOf(long number, int factor) => (int)(number / _strides[factor] % Factors[factor].States.Count);

    /// <summary>The case with one factor in another state.</summary>
    public long With(long number, int factor, int state) => number + ((state - StateOf(number, factor)) * _strides[factor]);

    /// <summary>The case with these states.</summary>
    public long NumberOf(IEnumerable<int> states) => states.Select((state, factor) => state * _strides[factor]).Sum();

    /// <summary>The case in which the leaves have these truths; null where there is none.</summary>
    public long? Find(Truth[] truths)
    {
        var number = 0L;
        for (var factor = 0; factor < Factors.Count; factor++)
        {
            var own = Factors[factor].Slots.Select(slot => truths[slot]).ToArray();
            var state = 0;
            while (state < Factors[factor].States.Count && !Factors[factor].States[state].Truths.AsSpan().SequenceEqual(own)) state++;
            if (state == Factors[factor].States.Count) return null;
            number += state * _strides[factor];
        }
        return number;
    }

    /// <summary>The truths of all leaves in a case.</summary>
    public Truth[] TruthsOf(long number)
    {
        var truths = new Truth[_places.Length];
        for (var leaf = 0; leaf < truths.Length; leaf++) truths[leaf] = TruthOf(leaf, StateOf(number, FactorOf(leaf)));
        return truths;
    }

    /// <summary>The states of a case's factors.</summary>
    public IEnumerable<Factor.State> StatesOf(long number) => Factors.Select((factor, index) => factor.States[StateOf(number, index)]);

    /// <summary>The values of a case; related ones stand together.</summary>
    public IEnumerable<WitnessValue> ValuesOf(long number) =>
        Factors.Zip(StatesOf(number)).SelectMany(own => own.First.Attributes.Zip(own.Second.Values, (name, value) => new WitnessValue(name, value)));

    /// <summary>The pairs of states that show what a leaf does, those that change fewest other leaves first.</summary>
    public IReadOnlyList<StatePair> PairsOf(int leaf)
    {
        if (!_pairs.TryGetValue(leaf, out var pairs)) _pairs[leaf] = pairs = NearestStates.Of(Factors[FactorOf(leaf)], _places[leaf].Index);
        return pairs;
    }

    /// <summary>The other leaves of its factor that two states tell apart.</summary>
    public IEnumerable<int> Changed(int leaf, int whenTrue, int whenFalse) =>
        Factors[FactorOf(leaf)].Slots.Where(other => other != leaf && TruthOf(other, whenTrue) != TruthOf(other, whenFalse));
}
