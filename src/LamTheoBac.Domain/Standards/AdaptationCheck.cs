using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Standards;

/// <summary>Holds sets of standards against those of their superiors (kiểm tra cụ thể hóa). It lists what is there and what is missing, and ranks nobody.</summary>
public static class AdaptationCheck
{
    /// <summary>How a set, in whatever state, adapts another. What a set says twice counts once.</summary>
    /// <exception cref="ArgumentException">A set is null.</exception>
    public static Adaptation Of(StandardSet set, StandardSet superior)
    {
        Guard.Against.Null(set);
        var items = Guard.Against.Null(superior).Items.Select(item => item.Id).Distinct(StringComparer.Ordinal).ToList();
        var unknown = set.Items.SelectMany(item => item.TakesUp).Concat(set.SetAside.Select(aside => aside.Item)).Except(items, StringComparer.Ordinal);
        return new Adaptation(set.Key, superior.Key, items.Select(id => StandingOf(id, set)).ToValueList(), unknown.ToValueList());
    }

    /// <summary>
    /// The organizations below that have not adapted a set on a day (đơn vị chưa cụ thể hóa), in tree order: those without a set in
    /// force that adapts it, or adapts one in force that does. Below a unit's set are those under its organization; below a
    /// national or sector set are all of the tree but its own organization.
    /// </summary>
    /// <param name="superior">The set to be adapted.</param>
    /// <param name="sets">All sets at hand, in whatever state and order.</param>
    /// <param name="tree">The organizations on that day.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public static ValueList<OrganizationId> NotAdapting(StandardSet superior, IEnumerable<StandardSet> sets, OrganizationTree tree, LocalDate on)
    {
        var adapting = Guard.Against.Null(sets).Where(set => set.Adapts is not null && set.IsInForce(on)).ToLookup(set => set.Adapts!, set => set.Key);
        var adapted = new HashSet<StandardSetKey>();
        var ahead = new Stack<StandardSetKey>([Guard.Against.Null(superior).Key]);
        while (ahead.TryPop(out var key))
            foreach (var next in adapting[key])
                if (adapted.Add(next))
                    ahead.Push(next);
        var done = adapted.Select(key => key.Organization).ToHashSet();
        return Below(superior, Guard.Against.Null(tree)).Where(id => !done.Contains(id)).ToValueList();
    }

    private static AdaptedItem StandingOf(string id, StandardSet set) => new(
        id,
        set.Items.Where(item => item.TakesUp.Contains(id)).Select(item => item.Id).Distinct(StringComparer.Ordinal).ToValueList(),
        set.SetAside.FirstOrDefault(aside => aside.Item == id)?.Reason);

    private static IEnumerable<OrganizationId> Below(StandardSet superior, OrganizationTree tree)
    {
        var own = superior.Key.Organization is { } organization ? tree.PositionOf(organization) : null;
        var all = Enumerable.Range(0, tree.Count);
        var below = superior.Scope != StandardScope.Unit ? all.Where(position => position != own)
            : own is { } top ? all.Skip(top + 1).Take(tree.EndOfSubtree(top) - top - 1)
            : [];
        return below.Select(position => tree[position].Id);
    }
}
