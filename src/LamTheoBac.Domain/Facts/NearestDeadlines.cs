using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Facts;

/// <summary>
/// Which deadline of a cycle holds at each organization of a tree, by topic: its own, else that of the nearest superior
/// which set one. Deadlines of organizations outside the tree hold nowhere.
/// </summary>
internal sealed class NearestDeadlines
{
    private readonly Dictionary<ReturnTopic, Deadline?[]> _byTopic = [];

    public NearestDeadlines(IEnumerable<Deadline> deadlines, OrganizationTree tree, CycleId cycle)
    {
        foreach (var deadline in deadlines.Where(deadline => deadline.Cycle == cycle))
        {
            if (tree.PositionOf(deadline.Organization) is not { } position) continue;
            if (!_byTopic.TryGetValue(deadline.Topic, out var own)) _byTopic.Add(deadline.Topic, own = new Deadline?[tree.Count]);
            own[position] = deadline;
        }
        foreach (var nearest in _byTopic.Values)
            for (var position = 0; position < tree.Count; position++)
                if (tree.ParentOf(position) is >= 0 and var parent)
                    nearest[position] ??= nearest[parent];
    }

    /// <summary>The deadline at this position; null where none is set, and nowhere in the tree.</summary>
    public Deadline? At(int? position, ReturnTopic topic) => position is { } at && _byTopic.TryGetValue(topic, out var nearest) ? nearest[at] : null;
}
