using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>Lists the states of related attributes: every combination of candidate values that can stand together, one for each combination of truths.</summary>
internal sealed class FactorList
{
    private const long MostCombinations = 4_000_000;

    private readonly RelatedAttributes _group;
    private readonly AttributeValue[][] _candidates;
    private readonly (LeafTest Test, int Slot, int Name)[] _tests;
    private readonly bool[] _isNamed;
    private readonly Dictionary<string, Factor.State> _states = new(StringComparer.Ordinal);

    private FactorList(RelatedAttributes group, IReadOnlyList<LeafTest> tests, Func<AttributeName, AttributeDeclaration> declarationOf, World world)
    {
        _group = group;
        _tests = [.. tests.Select((test, slot) => (test, slot, Name: IndexOf(group.Names, test.Attribute))).Where(entry => entry.Name >= 0)];
        _isNamed = [.. group.Names.Select((_, name) => _tests.Any(entry => entry.Name == name))];
        var types = group.Names.Select(name => declarationOf(name).Type).ToList();
        _candidates = [.. group.Names.Select((name, index) => CandidateValues.Of(
            declarationOf(name), group.Traits[index], [.. _tests.Where(entry => types[entry.Name] == types[index]).Select(entry => entry.Test)], world))];
    }

    /// <summary>The factor of the criteria on these attributes; null where there are too many combinations to try.</summary>
    public static Factor? Of(RelatedAttributes group, IReadOnlyList<LeafTest> tests, Func<AttributeName, AttributeDeclaration> declarationOf, World world)
    {
        var list = new FactorList(group, tests, declarationOf, world);
        if (list._candidates.Aggregate(1L, (product, candidates) => Math.Min(product * candidates.Length, MostCombinations + 1)) > MostCombinations) return null;
        list.Try(new AttributeValue[group.Names.Count], new int[group.Names.Count], 0);
        return new Factor([.. group.Names.Where((_, name) => list._isNamed[name])], [.. list._tests.Select(entry => entry.Slot)], [.. list.Ordered()]);
    }

    private void Try(AttributeValue[] values, int[] places, int name)
    {
        if (name == values.Length)
        {
            if (_group.CanStandTogether(values)) Keep(values, places);
            return;
        }
        for (var place = 0; place < _candidates[name].Length; place++)
        {
            values[name] = _candidates[name][place];
            places[name] = place;
            Try(values, places, name + 1);
        }
    }

    // Values are tried in their order, so of two of one weight the one kept first is the lesser.
    private void Keep(AttributeValue[] values, int[] places)
    {
        var truths = Array.ConvertAll(_tests, entry => entry.Test.Of(values[entry.Name]));
        var key = string.Create(truths.Length, truths, (text, all) =>
        {
            for (var i = 0; i < all.Length; i++) text[i] = (char)('0' + (int)all[i]);
        });
        AttributeValue[] named = [.. values.Where((_, name) => _isNamed[name])];
        var weight = named.Count(value => !CandidateValues.IsPlain(value));
        if (_states.TryGetValue(key, out var kept) && kept.Weight <= weight) return;
        _states[key] = new Factor.State(named, truths, weight, [.. places.Where((_, name) => _isNamed[name])]);
    }

    private IEnumerable<Factor.State> Ordered() => _states.Values.Order(Comparer<Factor.State>.Create((left, right) => left.Places.AsSpan().SequenceCompareTo(right.Places)));

    private static int IndexOf(IReadOnlyList<AttributeName> names, AttributeName name)
    {
        for (var i = 0; i < names.Count; i++)
            if (names[i] == name)
                return i;
        return -1;
    }
}
