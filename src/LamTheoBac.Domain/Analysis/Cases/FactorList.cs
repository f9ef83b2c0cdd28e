using LamTheoBac.Domain.Coverage.Kernel;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>
/// Lists the states of related attributes: every combination of candidate values that can stand together, one for each
/// combination of truths. Of days, words and ids related attributes see only whether there is one, so which can stand
/// together is the same in every world, and is tried once.
/// </summary>
internal sealed class FactorList
{
    private const long MostCombinations = 4_000_000;

    private readonly RelatedAttributes _group;
    private readonly Func<AttributeName, AttributeDeclaration> _declarationOf;
    private readonly (int Slot, int Name)[] _tests;
    private IReadOnlyList<int[]>? _together;
    private Factor? _always;

    public FactorList(RelatedAttributes group, AskedMeasures asked)
    {
        _group = group;
        _declarationOf = asked.DeclarationOf;
        _tests = [.. group.SlotsOf(asked.Leaves)];
    }

    private bool DependsOnDays => Array.Exists(_tests, test => TypeOf(test.Name) == AttributeType.Date);

    /// <summary>The factor in one world; null where there are too many combinations to try.</summary>
    /// <param name="world">What the anchors stand for.</param>
    /// <param name="tests">All criteria of the measures in that world.</param>
    public Factor? In(World world, IReadOnlyList<LeafTest> tests)
    {
        if (_always is not null) return _always;
        var candidates = CandidateValues.Of(_group, _declarationOf, tests, world);
        var choices = candidates.Select((values, name) => ChoicesOf(values, [.. _tests.Where(test => test.Name == name).Select(test => tests[test.Slot])], SeesNumber(name))).ToArray();
        _together ??= Together(choices);
        if (_together is null || _together.Sum(combination => combination.Select((alike, name) => (long)choices[name][alike].Count).Aggregate(1L, Product)) > MostCombinations) return null;
        var states = new StateList([.. _tests.Select(test => test.Name)]);
        foreach (var combination in _together) states.Add([.. combination.Select((alike, name) => choices[name][alike])]);
        var named = Enumerable.Range(0, _group.Names.Count).Where(name => Array.Exists(_tests, test => test.Name == name));
        var factor = new Factor([.. named.Select(name => _group.Names[name])], [.. _tests.Select(test => test.Slot)], states.Ordered());
        return DependsOnDays ? factor : _always = factor;
    }

    /// <summary>The values of an attribute that its criteria tell apart; those that look alike to related attributes stand together.</summary>
    private static List<List<StateChoice>> ChoicesOf(AttributeValue[] values, LeafTest[] own, bool seesNumber) =>
    [
        .. values.Select((value, place) => new StateChoice(value, Array.ConvertAll(own, test => test.Of(value)), place))
            .GroupBy(choice => (choice.Value.State, seesNumber ? choice.Value.Number : 0))
            .Select(alike => alike.DistinctBy(choice => choice.Key, StringComparer.Ordinal).ToList()),
    ];

    /// <summary>Which of the choices can stand together; null where there are too many to try.</summary>
    private IReadOnlyList<int[]>? Together(List<List<StateChoice>>[] choices)
    {
        if (choices.Select(own => (long)own.Count).Aggregate(1L, Product) > MostCombinations) return null;
        var (found, alike, values) = (new List<int[]>(), new int[choices.Length], new AttributeValue[choices.Length]);
        Try(0);
        return found;

        void Try(int name)
        {
            if (name == choices.Length)
            {
                if (_group.CanStandTogether(values)) found.Add([.. alike]);
                return;
            }
            for (alike[name] = 0; alike[name] < choices[name].Count; alike[name]++)
            {
                values[name] = choices[name][alike[name]][0].Value;
                Try(name + 1);
            }
        }
    }

    private AttributeType TypeOf(int name) => _declarationOf(_group.Names[name]).Type;

    private bool SeesNumber(int name) => TypeOf(name) is AttributeType.Boolean or AttributeType.Integer;

    private static long Product(long product, long count) => Math.Min(product * count, MostCombinations + 1);
}
