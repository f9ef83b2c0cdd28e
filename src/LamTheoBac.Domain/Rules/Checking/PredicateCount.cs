namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>
/// Counts the distinct predicates of criteria through all definitions. What a definition holds is found once, from the
/// bottom up, and kept only up to one more than the limit, so that the time stays linear.
/// </summary>
internal sealed class PredicateCount
{
    private readonly DefinitionGraph _graph;
    private readonly Dictionary<Criterion, int> _numbers = [];
    private readonly int[]?[] _ofDefinitions;

    public PredicateCount(DefinitionGraph graph, IEnumerable<int> bottomUp)
    {
        _graph = graph;
        _ofDefinitions = new int[]?[graph.Definitions.Count];
        foreach (var definition in bottomUp) _ofDefinitions[definition] = Of([graph.Definitions[definition].Criterion]);
    }

    /// <summary>Whether these criteria together have more predicates than a measure may.</summary>
    public bool IsTooMany(IEnumerable<Criterion?> criteria) => Of(criteria).Length > RuleBook.MostPredicates;

    private int[] Of(IEnumerable<Criterion?> criteria)
    {
        var found = new HashSet<int>();
        int[]? only = null;
        foreach (var criterion in criteria)
        {
            if (criterion is not null) CriterionLeaves.ForEach(criterion, leaf => AddOwn(leaf, found));
            foreach (var used in _graph.UsedBy(criterion))
            {
                only = _ofDefinitions[used] ?? [];
                Add(only, found);
            }
        }
        // A chain of definitions shares one list.
        return only is not null && only.Length == found.Count ? only : [.. found];
    }

    private void AddOwn(Criterion leaf, HashSet<int> found)
    {
        if (leaf is Criterion.Constant or Criterion.Defined || found.Count > RuleBook.MostPredicates) return;
        if (!_numbers.TryGetValue(leaf, out var number)) _numbers.Add(leaf, number = _numbers.Count);
        found.Add(number);
    }

    private static void Add(int[] numbers, HashSet<int> found)
    {
        foreach (var number in numbers)
            if (found.Count <= RuleBook.MostPredicates)
                found.Add(number);
    }
}
