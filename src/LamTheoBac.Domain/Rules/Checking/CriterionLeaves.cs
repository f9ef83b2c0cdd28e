using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules.Checking;

/// <summary>Goes through a criterion; the recursion is bounded because nesting is checked before.</summary>
internal static class CriterionLeaves
{
    /// <summary>Does something with every part that has no parts, in written order.</summary>
    public static void ForEach(Criterion criterion, Action<Criterion> action)
    {
        var parts = PartsOf(criterion);
        if (parts.Count == 0) action(criterion);
        foreach (var part in parts) ForEach(part, action);
    }

    /// <summary>The criteria that it is made of; empty where it is made of none.</summary>
    public static ValueList<Criterion> PartsOf(Criterion criterion) => criterion switch
    {
        Criterion.All all => all.Criteria,
        Criterion.Any any => any.Criteria,
        Criterion.AtLeast atLeast => atLeast.Criteria,
        Criterion.Not not => [not.Inner],
        _ => [],
    };
}
