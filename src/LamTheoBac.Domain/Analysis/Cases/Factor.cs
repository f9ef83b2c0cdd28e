using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>
/// Related attributes of a measure with every combination of truths that their criteria can have, independent of all
/// other factors. States stand in the order of their values.
/// </summary>
/// <param name="Attributes">The attributes that the measure names, in ordinal order.</param>
/// <param name="Slots">Where the criteria on them stand among all criteria.</param>
/// <param name="States">The distinct states, the smallest case of each.</param>
internal sealed record Factor(IReadOnlyList<AttributeName> Attributes, IReadOnlyList<int> Slots, IReadOnlyList<Factor.State> States)
{
    /// <summary>Tells factors of the same criteria apart by the truths that their states have.</summary>
    public string Fingerprint { get; } = string.Join(',', States.Select(state => TruthText.Of(state.Truths)));

    /// <summary>These truths of all criteria, with those of the factor as in a state.</summary>
    public Truth[] Applied(State state, Truth[] truths)
    {
        var after = (Truth[])truths.Clone();
        for (var i = 0; i < Slots.Count; i++) after[Slots[i]] = state.Truths[i];
        return after;
    }

    /// <summary>One state.</summary>
    /// <param name="Values">The values of the attributes.</param>
    /// <param name="Truths">The truths of the criteria, in the order of the slots.</param>
    /// <param name="Weight">How many of the values are not plain: something other than absent, false or 0.</param>
    /// <param name="Places">Where each value stands among the values of its attribute; states are ordered by them.</param>
    internal sealed record State(AttributeValue[] Values, Truth[] Truths, int Weight, int[] Places);
}
