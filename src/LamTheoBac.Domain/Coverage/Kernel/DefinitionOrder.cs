using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Domain.Coverage.Kernel;

/// <summary>The definitions that measures use, each behind those that it uses itself.</summary>
internal static class DefinitionOrder
{
    /// <summary>The definitions that these measures use, directly or through others.</summary>
    public static IReadOnlyList<Definition> Of(RuleBook book, IEnumerable<Measure> measures)
    {
        var used = measures.SelectMany(measure => measure.Criteria()).SelectMany(Named).ToHashSet();
        var ordered = new List<Definition>();
        foreach (var definition in book.DefinitionsBottomUp.Reverse().Where(definition => used.Contains(definition.Name)))
        {
            ordered.Add(definition);
            used.UnionWith(Named(definition.Criterion));
        }
        ordered.Reverse();
        return ordered;
    }

    private static IEnumerable<DefinitionName> Named(Criterion criterion) => criterion.Parts().OfType<Criterion.Defined>().Select(defined => defined.Definition);
}
