using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>Keeps for each event the smallest case offered; of equal ones the first, since cases are offered in their order.</summary>
internal sealed class SmallestCases
{
    private readonly AskedMeasures _asked;
    private readonly (int Weight, CaseSpace Space, int[] States)?[] _kept;

    public SmallestCases(AskedMeasures asked, int events)
    {
        _asked = asked;
        _kept = new (int, CaseSpace, int[])?[events];
    }

    /// <summary>Whether some event has happened.</summary>
    public bool FoundAny { get; private set; }

    /// <summary>The smallest case of each event; null where it did not happen.</summary>
    public IReadOnlyList<Witness?> Witnesses => [.. _kept.Select(kept => kept is { } some ? ToWitness(some.Space, some.States) : null)];

    /// <summary>Offers a case of an event.</summary>
    public void Offer(int index, OuterCase outer, InnerTable inner, int row)
    {
        var weight = outer.Weight + inner.Weights[row];
        if (_kept[index] is { } kept && kept.Weight <= weight) return;
        _kept[index] = (weight, outer.Space, [.. outer.States, .. inner.StatesOf(row)]);
        FoundAny = true;
    }

    private Witness ToWitness(CaseSpace space, int[] states)
    {
        var values = space.Factors.SelectMany((factor, index) => factor.Attributes.Zip(factor.States[states[index]].Values, (name, value) => new WitnessValue(name, value)));
        return new Witness(
            values.ToValueList(),
            Asked(DateAnchor.CycleStart) ? space.World.Cycle.Start : null,
            Asked(DateAnchor.CycleEnd) ? space.World.Cycle.End : null,
            Asked(DateAnchor.AsOf) ? space.World.AsOf : null);
    }

    private bool Asked(DateAnchor anchor) => _asked.Leaves.SelectMany(Worlds.OperandsOf).OfType<Operand.Anchored>().Any(operand => operand.Anchor == anchor);
}
