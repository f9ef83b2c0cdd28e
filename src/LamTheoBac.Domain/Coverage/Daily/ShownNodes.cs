using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Coverage.Daily;

/// <summary>The organizations whose days are kept, in tree order, and which of them is nearest above every organization.</summary>
internal sealed class ShownNodes
{
    private readonly int[] _nearest;

    public ShownNodes(OrganizationTree tree, IEnumerable<OrganizationId> shown)
    {
        int[] positions = [.. shown.Select(id => tree.PositionOf(id) ?? throw new ArgumentException($"there is no organization `{id}`", nameof(shown))).Distinct().Order()];
        Numbers = positions.Select((position, number) => (tree[position].Id, number)).ToDictionary();
        Parents = new int[positions.Length];
        _nearest = new int[tree.Count];
        for (var (position, number) = (0, 0); position < tree.Count; position++)
        {
            var above = tree.ParentOf(position) is >= 0 and var parent ? _nearest[parent] : -1;
            if (number == positions.Length || positions[number] != position)
            {
                _nearest[position] = above;
                continue;
            }
            Parents[number] = above;
            _nearest[position] = number++;
        }
    }

    /// <summary>The number of each, from 0.</summary>
    public IReadOnlyDictionary<OrganizationId, int> Numbers { get; }

    /// <summary>For each the nearest one above it, which is less; -1 where there is none.</summary>
    public int[] Parents { get; }

    /// <summary>The nearest one at or above a position; -1 where there is none.</summary>
    public int NearestOf(int position) => _nearest[position];
}
