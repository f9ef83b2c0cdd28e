namespace LamTheoBac.Domain.Organizations;

/// <summary>
/// The organizations that hold on one day (hệ thống tổ chức đảng), as a forest laid out in tree order: a superior before its subordinates,
/// siblings by id in ordinal order, so that every subtree is one contiguous range of positions.
/// </summary>
public sealed class OrganizationTree
{
    private readonly OrganizationPeriod[] _nodes;
    private readonly int[] _parents;
    private readonly int[] _ends;
    private readonly int[] _depths;
    private readonly Dictionary<OrganizationId, int> _positions;

    private OrganizationTree(OrganizationPeriod[] nodes, int[] parents)
    {
        _nodes = nodes;
        _parents = parents;
        _ends = new int[nodes.Length];
        _depths = new int[nodes.Length];
        _positions = new Dictionary<OrganizationId, int>(nodes.Length);
        for (var i = 0; i < nodes.Length; i++)
        {
            _positions.Add(nodes[i].Id, i);
            _depths[i] = parents[i] < 0 ? 0 : _depths[parents[i]] + 1;
        }
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            _ends[i] = Math.Max(_ends[i], i + 1);
            if (parents[i] >= 0) _ends[parents[i]] = Math.Max(_ends[parents[i]], _ends[i]);
        }
    }

    /// <summary>How many organizations there are.</summary>
    public int Count => _nodes.Length;

    /// <summary>The organization at this position, from 0.</summary>
    public OrganizationPeriod this[int position] => _nodes[position];

    /// <summary>The position of the direct superior, which is less than this one; -1 at a root.</summary>
    public int ParentOf(int position) => _parents[position];

    /// <summary>The position behind the last of this organization's subtree.</summary>
    public int EndOfSubtree(int position) => _ends[position];

    /// <summary>How many superiors stand above; 0 at a root.</summary>
    public int DepthOf(int position) => _depths[position];

    /// <summary>The position of this organization; null when it does not hold on the day.</summary>
    public int? PositionOf(OrganizationId id) => _positions.TryGetValue(id, out var position) ? position : null;

    /// <summary>The tree of these periods; each must hold on the day, one an organization, and every parent must be among them.</summary>
    internal static OrganizationTree Of(IEnumerable<OrganizationPeriod> holding)
    {
        var all = holding.OrderByDescending(period => period.Id).ToList();
        var subordinates = all.Where(period => period.Parent is not null).ToLookup(period => period.Parent!.Value);
        var nodes = new List<OrganizationPeriod>(all.Count);
        var parents = new List<int>(all.Count);
        // A stack of our own: a chain of organizations may be deeper than the call stack.
        var open = new Stack<(OrganizationPeriod Period, int Parent)>(all.Where(period => period.Parent is null).Select(root => (root, -1)));
        while (open.TryPop(out var next))
        {
            foreach (var subordinate in subordinates[next.Period.Id]) open.Push((subordinate, nodes.Count));
            nodes.Add(next.Period);
            parents.Add(next.Parent);
        }
        return new OrganizationTree([.. nodes], [.. parents]);
    }
}
