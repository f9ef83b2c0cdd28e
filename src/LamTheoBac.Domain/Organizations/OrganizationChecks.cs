using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Organizations;

/// <summary>Finds every reason why periods and successions cannot be a history.</summary>
internal static class OrganizationChecks
{
    public static Dictionary<OrganizationId, List<OrganizationPeriod>> GroupById(IEnumerable<OrganizationPeriod> periods) =>
        periods.GroupBy(period => period.Id).ToDictionary(own => own.Key, own => own.OrderBy(period => period.During.From).ToList());

    public static List<Fault> Find(IReadOnlyList<OrganizationPeriod> periods, IReadOnlyList<Succession> successions)
    {
        var byId = GroupById(periods);
        var faults = new List<Fault>();
        faults.AddRange(Overlaps(periods));
        faults.AddRange(periods.SelectMany((period, index) => ParentFaults(period, index, byId)));
        faults.AddRange(CircleSearch.Find(periods, byId));
        faults.AddRange(successions.SelectMany((handover, index) => UnknownEnds(handover, index, byId)));
        return faults;
    }

    private static IEnumerable<Fault> Overlaps(IReadOnlyList<OrganizationPeriod> periods) =>
        OverlapSearch.Find(periods, period => period.Id, period => period.During)
            .Select(index => new Fault(
                RegisterFaultCodes.OverlappingIntervals, At(index, "from"), periods[index].During.ToString(), [periods[index].Id.Text]));

    private static IEnumerable<Fault> ParentFaults(
        OrganizationPeriod period, int index, Dictionary<OrganizationId, List<OrganizationPeriod>> byId)
    {
        if (period.Parent is not { } parent) yield break;
        if (!byId.TryGetValue(parent, out var superiors))
            yield return new Fault(RegisterFaultCodes.UnknownReference, At(index, "parent"), parent.Text, ["organizations"]);
        else if (FirstUncovered(period, superiors) is { } day)
            yield return new Fault(RegisterFaultCodes.ParentNotInForce, At(index, "parent"), parent.Text, [period.Id.Text, $"{day:uuuu-MM-dd}"]);
    }

    private static LocalDate? FirstUncovered(OrganizationPeriod period, List<OrganizationPeriod> superiors)
    {
        if (period.During.IsEmpty) return null;
        var reached = period.During.From;
        foreach (var superior in superiors.Where(superior => !superior.During.IsEmpty))
        {
            if (!superior.During.Contains(reached)) continue;
            if (superior.During.To is not { } end) return null;
            reached = end;
        }
        return period.During.To is { } last && reached >= last ? null : reached;
    }

    private static IEnumerable<Fault> UnknownEnds(Succession handover, int index, Dictionary<OrganizationId, List<OrganizationPeriod>> byId)
    {
        if (!byId.ContainsKey(handover.Predecessor))
            yield return new Fault(RegisterFaultCodes.UnknownReference, new FaultPlace.InRecords("successions", index, "predecessor"), handover.Predecessor.Text, ["organizations"]);
        if (!byId.ContainsKey(handover.Successor))
            yield return new Fault(RegisterFaultCodes.UnknownReference, new FaultPlace.InRecords("successions", index, "successor"), handover.Successor.Text, ["organizations"]);
    }

    private static FaultPlace.InRecords At(int index, string field) => new("organizations", index, field);
}
