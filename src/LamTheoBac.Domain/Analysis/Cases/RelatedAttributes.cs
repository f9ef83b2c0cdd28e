using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>Attributes that say something about each other, and which of their values can stand together.</summary>
internal sealed class RelatedAttributes
{
    private readonly Func<CaseValues, bool> _isPossible;

    public RelatedAttributes(IReadOnlyDictionary<string, AttributeTraits> traits, Func<CaseValues, bool> isPossible)
    {
        Names = [.. traits.Keys.Order(StringComparer.Ordinal).Select(AttributeName.From)];
        Traits = [.. Names.Select(name => traits[name.Text])];
        _isPossible = isPossible;
    }

    /// <summary>The names in ordinal order.</summary>
    public IReadOnlyList<AttributeName> Names { get; }

    /// <summary>Which values each can have by itself, in the order of the names.</summary>
    public IReadOnlyList<AttributeTraits> Traits { get; }

    /// <summary>An attribute that says nothing about others.</summary>
    public static RelatedAttributes Alone(AttributeName name, AttributeTraits traits) => new(new Dictionary<string, AttributeTraits> { [name.Text] = traits }, _ => true);

    /// <summary>Which of these criteria ask an attribute of these, by slot, and which one, by its place among the names.</summary>
    public IReadOnlyList<(int Slot, int Name)> SlotsOf(IReadOnlyList<Criterion> leaves)
    {
        var places = Names.Select((name, place) => (name, place)).ToDictionary();
        return [.. leaves.Select((leaf, slot) => (slot, places.GetValueOrDefault(leaf.AskedAttribute()!.Value, -1))).Where(own => own.Item2 >= 0)];
    }

    /// <summary>Whether these values, in the order of the names, can stand together.</summary>
    public bool CanStandTogether(AttributeValue[] values) => _isPossible(new CaseValues(Names, values));
}
