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
        var reported = new HashSet<OrganizationPeriod>(ReferenceEqualityComparer.Instance);
        var beginnings = Enumerable.Range(0, periods.Count)
            .Where(index => !periods[index].During.IsEmpty && periods[index].Parent is not null)
            .GroupBy(index => periods[index].During.From)
            .OrderBy(day => day.Key);
        foreach (var day in beginnings)
        {
            var safe = new HashSet<OrganizationId>();
            foreach (var index in day)
            {
                var circle = WalkUp(periods[index], day.Key, byId, safe);
                if (circle.Count == 0 || circle.TrueForAll(reported.Contains)) continue;
                reported.UnionWith(circle);
                var chain = string.Join(" -> ", circle.Append(circle[0]).Select(period => period.Id.Text));
                yield return new Fault(
                    RegisterFaultCodes.CircularOrganizations, new FaultPlace.InRecords("organizations", index, "parent"), periods[index].Parent!.Value.Text, [chain, $"{day.Key:uuuu-MM-dd}"]);
            }
        }
    }

    private static List<OrganizationPeriod> WalkUp(
        OrganizationPeriod start, LocalDate day, Dictionary<OrganizationId, List<OrganizationPeriod>> byId, HashSet<OrganizationId> safe)
    {
        var path = new List<OrganizationPeriod>();
        var position = new Dictionary<OrganizationId, int>();
        for (var at = start; at is not null && !safe.Contains(at.Id);)
        {
            if (!position.TryAdd(at.Id, path.Count)) return path[position[at.Id]..];
            path.Add(at);
            at = at.Parent is { } parent && byId.TryGetValue(parent, out var superiors) ? superiors.Find(period => period.During.Contains(day)) : null;
        }
        safe.UnionWith(position.Keys);
        return [];
    }
}
