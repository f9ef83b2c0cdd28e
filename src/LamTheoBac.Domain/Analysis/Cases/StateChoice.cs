using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>One of the values that an attribute may have in a state.</summary>
/// <param name="Value">The value.</param>
/// <param name="Truths">What it makes of the criteria on the attribute, in their order.</param>
/// <param name="Place">Where it stands among the values of its attribute.</param>
internal sealed record StateChoice(AttributeValue Value, Truth[] Truths, int Place)
{
    /// <summary>The truths in one word.</summary>
    public string Key { get; } = TruthText.Of(Truths);
}
