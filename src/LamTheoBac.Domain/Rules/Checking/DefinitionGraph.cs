using LamTheoBac.Domain.Rules.Drafts;

namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>Which definitions use which; of several of one name, the first is meant.</summary>
internal sealed class DefinitionGraph
{
    private readonly Dictionary<DefinitionName, int> _indices = [];
    private readonly int[][] _uses;

    public DefinitionGraph(IReadOnlyList<DraftDefinition> definitions)
    {
        Definitions = definitions;
        for (var i = 0; i < definitions.Count; i++) _indices.TryAdd(definitions[i].Name.Value, i);
        _uses = [.. definitions.Select(definition => UsedBy(definition.Criterion))];
    }

    public IReadOnlyList<DraftDefinition> Definitions { get; }

    /// <summary>The definitions that this one uses itself, each once, in written order.</summary>
    public int[] UsesOf(int definition) => _uses[definition];

    /// <summary>The definitions that a criterion uses itself, each once, in written order.</summary>
    public int[] UsedBy(Criterion? criterion)
    {
        if (criterion is null) return [];
        var used = new List<int>();
        CriterionLeaves.ForEach(criterion, leaf =>
        {
            if (leaf is Criterion.Defined defined && _indices.TryGetValue(defined.Definition, out var index)) used.Add(index);
        });
        return [.. used.Distinct()];
    }

    /// <summary>Which definitions can be reached from these.</summary>
    public bool[] ReachedFrom(IEnumerable<int> definitions)
    {
        var reached = new bool[Definitions.Count];
        var open = new Stack<int>(definitions);
        while (open.TryPop(out var definition))
        {
            if (reached[definition]) continue;
            reached[definition] = true;
            foreach (var used in _uses[definition]) open.Push(used);
        }
        return reached;
    }
}
