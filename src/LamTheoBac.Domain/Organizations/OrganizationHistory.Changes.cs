using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Organizations;

/// <content>The changes that an organization can go through. What is changed holds until the next period on record, which stays as it is.</content>
public sealed partial class OrganizationHistory
{
    /// <summary>Founds an organization (thành lập): adds its first period, or one after a gap.</summary>
    public OneOf<OrganizationHistory, Refusal> Found(OrganizationPeriod period) =>
        Create([.. Periods, Guard.Against.Null(period)], Successions);

    /// <summary>Renames an organization (đổi tên) from this day on.</summary>
    public OneOf<OrganizationHistory, Refusal> Rename(OrganizationId id, LocalDate on, string name) =>
        Change(id, on, period => period with { Name = Guard.Against.Null(name).Normalize() });

    /// <summary>Moves an organization under another superior (chuyển trực thuộc) from this day on; null makes it a root.</summary>
    public OneOf<OrganizationHistory, Refusal> Move(OrganizationId id, LocalDate on, OrganizationId? parent) =>
        Change(id, on, period => period with { Parent = parent is { } superior ? Guard.Against.Default(superior, nameof(parent)) : null });

    /// <summary>Changes an organization's level (nâng cấp, hạ cấp) from this day on.</summary>
    public OneOf<OrganizationHistory, Refusal> ChangeLevel(OrganizationId id, LocalDate on, OrganizationLevel level) =>
        Change(id, on, period => period with { Level = Guard.Against.EnumOutOfRange(level) });

    /// <summary>Changes an organization's kind from this day on; null takes it away.</summary>
    public OneOf<OrganizationHistory, Refusal> ChangeKind(OrganizationId id, LocalDate on, OrganizationKind? kind) =>
        Change(id, on, period => period with { Kind = kind is { } some ? Guard.Against.EnumOutOfRange(some, nameof(kind)) : null });

    /// <summary>
    /// Dissolves an organization (giải thể): <paramref name="on"/> is the first day on which it no longer holds; what was
    /// written down for it from that day on goes.
    /// </summary>
    public OneOf<OrganizationHistory, Refusal> Dissolve(OrganizationId id, LocalDate on) => Close(on, [id], heirs: []);

    /// <summary>
    /// Merges organizations into one (sáp nhập, hợp nhất): the predecessors end, their subordinates move under the
    /// successor, and the successor answers for them from this day on. The successor must hold on that day; it may be one of the predecessors.
    /// </summary>
    public OneOf<OrganizationHistory, Refusal> Merge(LocalDate on, IEnumerable<OrganizationId> predecessors, OrganizationId successor) =>
        Close(on, [.. Guard.Against.Null(predecessors).Where(id => id != successor)], [successor]);

    /// <summary>
    /// Splits an organization (chia, tách): it ends and several answer for it from this day on. The successors must hold
    /// on that day; subordinates must have been moved before. A predecessor that goes on as one of the successors does not end.
    /// </summary>
    public OneOf<OrganizationHistory, Refusal> Split(LocalDate on, OrganizationId predecessor, IEnumerable<OrganizationId> successors)
    {
        var heirs = Guard.Against.Null(successors).ToList();
        if (!heirs.Contains(predecessor)) return Close(on, [predecessor], heirs);
        if (NotHolding(on, heirs) is { } refusal) return refusal;
        return Create(Periods, [.. Successions, .. heirs.Where(id => id != predecessor).Select(id => Succession.Of(on, predecessor, id))]);
    }

    private OneOf<OrganizationHistory, Refusal> Change(OrganizationId id, LocalDate on, Func<OrganizationPeriod, OrganizationPeriod> change)
    {
        if (NotHolding(on, [id]) is { } refusal) return refusal;
        var held = On(on, id)!;
        return Create(Periods.SelectMany(period => period == held ? Split(period, on, change) : [period]), Successions);
    }

    /// <summary>Ends organizations in favour of others; where there is one heir, it also takes over the subordinates.</summary>
    private OneOf<OrganizationHistory, Refusal> Close(LocalDate on, IReadOnlyCollection<OrganizationId> ending, IReadOnlyCollection<OrganizationId> heirs)
    {
        if (NotHolding(on, [.. ending, .. heirs]) is { } refusal) return refusal;
        var handovers = ending.SelectMany(predecessor => heirs.Select(successor => Succession.Of(on, predecessor, successor)));
        return Create(Periods.SelectMany(Closed), [.. Successions, .. handovers]);

        IEnumerable<OrganizationPeriod> Closed(OrganizationPeriod period)
        {
            if (period.During.To <= on) return [period];
            if (ending.Contains(period.Id)) return period.During.From <= on ? [period with { During = period.During.EndingOn(on) }] : [];
            if (heirs.Count != 1 || period.Id == heirs.First() || period.Parent is not { } parent || !ending.Contains(parent)) return [period];
            return Split(period, on, after => after with { Parent = heirs.First() });
        }
    }

    /// <summary>The period up to a day as it was, and changed from that day on.</summary>
    private static OrganizationPeriod[] Split(OrganizationPeriod period, LocalDate on, Func<OrganizationPeriod, OrganizationPeriod> change) =>
        period.During.From >= on
            ? [change(period)]
            : [period with { During = period.During.EndingOn(on) }, change(period with { During = Validity.Between(on, period.During.To) })];

    private Refusal? NotHolding(LocalDate on, IEnumerable<OrganizationId> ids)
    {
        var missing = ids.Distinct().Where(id => On(on, id) is null)
            .Select(id => new Fault(RegisterFaultCodes.NotInForce, new FaultPlace.Whole(), id.Text, [$"{on:uuuu-MM-dd}"])).ToValueList();
        return missing.Count > 0 ? new Refusal(missing) : null;
    }
}
