using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Organizations;

/// <summary>
/// The whole history of the organizations (lịch sử tổ chức đảng) of a register: founded, renamed, moved, changed level or kind, merged, split,
/// dissolved. Immutable; a change returns a new history or every reason against it.
/// INVARIANT: on every day the periods that hold form a forest, and no organization has two of them.
/// </summary>
public sealed partial class OrganizationHistory
{
    private readonly Dictionary<OrganizationId, List<OrganizationPeriod>> _byId;

    private OrganizationHistory(ValueList<OrganizationPeriod> periods, ValueList<Succession> successions)
    {
        Periods = periods;
        Successions = successions;
        _byId = OrganizationChecks.GroupById(periods);
    }

    /// <summary>A history without organizations.</summary>
    public static OrganizationHistory Empty { get; } = new([], []);

    /// <summary>All periods, in the order in which they were given.</summary>
    public ValueList<OrganizationPeriod> Periods { get; }

    /// <summary>All successions, in the order in which they were given.</summary>
    public ValueList<Succession> Successions { get; }

    /// <summary>A history of these periods and successions, or every fault in them; places name their position in the two lists.</summary>
    public static OneOf<OrganizationHistory, Refusal> Create(IEnumerable<OrganizationPeriod> periods, IEnumerable<Succession> successions)
    {
        var given = Guard.Against.Null(periods).ToValueList();
        var handovers = Guard.Against.Null(successions).ToValueList();
        var faults = OrganizationChecks.Find(given, handovers);
        if (faults.Count > 0) return new Refusal(faults.ToValueList());
        return new OrganizationHistory(given, handovers);
    }

    /// <summary>Whether an organization of this id ever was.</summary>
    public bool Knows(OrganizationId id) => _byId.ContainsKey(id);

    /// <summary>The period of this organization that holds on this day; null when none does.</summary>
    public OrganizationPeriod? On(LocalDate day, OrganizationId id) =>
        _byId.TryGetValue(id, out var own) ? own.Find(period => period.During.Contains(day)) : null;

    /// <summary>The tree of the organizations that hold on this day.</summary>
    public OrganizationTree TreeOn(LocalDate day) => OrganizationTree.Of(Periods.Where(period => period.During.Contains(day)));
}
