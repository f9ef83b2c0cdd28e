using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Organizations;

/// <summary>
/// Finds organizations that stand under each other in a circle on some day. A circle can only close on a day on which
/// one of its periods begins, so walking up from the periods that begin on each such day finds every circle.
/// </summary>
internal static class CircleSearch
{
    public static IEnumerable<Fault> Find(IReadOnlyList<OrganizationPeriod> periods, Dictionary<OrganizationId, List<OrganizationPeriod>> byId)
    {
        var indexOf = new Dictionary<OrganizationPeriod, int>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < periods.Count; index++) indexOf[periods[index]] = index;
        var reported = new HashSet<OrganizationPeriod>(ReferenceEqualityComparer.Instance);
        var beginnings = Enumerable.Range(0, periods.Count)
            .Where(index => !periods[index].During.IsEmpty && periods[index].Parent is not null)
            .GroupBy(index => periods[index].During.From)
            .OrderBy(day => day.Key);
        foreach (var day in beginnings)
        {
            // Whoever was walked over once on a day leads nowhere new on it.
            var settled = new HashSet<OrganizationId>();
            var circles = day.Select(index => WalkUp(periods[index], day.Key, byId, settled)).Where(circle => !circle.TrueForAll(reported.Contains)).ToList();
            foreach (var circle in circles)
            {
                reported.UnionWith(circle);
                yield return FaultOf(circle, day.Key, indexOf);
            }
        }
    }

    /// <summary>The circle that this period leads into; nothing when it leads to a root, or to where an earlier walk has been.</summary>
    private static List<OrganizationPeriod> WalkUp(
        OrganizationPeriod start, LocalDate day, Dictionary<OrganizationId, List<OrganizationPeriod>> byId, HashSet<OrganizationId> settled)
    {
        var path = new List<OrganizationPeriod>();
        var position = new Dictionary<OrganizationId, int>();
        var circle = new List<OrganizationPeriod>();
        for (var at = start; at is not null && !settled.Contains(at.Id);)
        {
            if (!position.TryAdd(at.Id, path.Count))
            {
                circle = path[position[at.Id]..];
                break;
            }
            path.Add(at);
            at = at.Parent is { } parent && byId.TryGetValue(parent, out var superiors) ? superiors.Find(period => period.During.Contains(day)) : null;
        }
        settled.UnionWith(position.Keys);
        return circle;
    }

    /// <summary>The fault stands at the first row of the circle that begins on the day and so closes it (where rows of one organization overlap, none may).</summary>
    private static Fault FaultOf(List<OrganizationPeriod> circle, LocalDate day, Dictionary<OrganizationPeriod, int> indexOf)
    {
        var closing = circle.OrderBy(period => period.During.From != day).ThenBy(period => indexOf[period]).First();
        var first = circle.FindIndex(period => ReferenceEquals(period, closing));
        var chain = circle.Skip(first).Concat(circle.Take(first + 1)).Select(period => period.Id.Text);
        return new Fault(
            RegisterFaultCodes.CircularOrganizations,
            new FaultPlace.InRecords("organizations", indexOf[closing], "parent"),
            closing.Parent!.Value.Text,
            [string.Join(" -> ", chain), $"{day:uuuu-MM-dd}"]);
    }
}
