using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Organizations;

/// <content>The changes that an organization can go through.</content>
public sealed partial class OrganizationHistory
{
    /// <summary>Founds an organization (thành lập): adds its first period, or one after a gap.</summary>
    public OneOf<OrganizationHistory, OrganizationRefusal> Found(OrganizationPeriod period) =>
        Create([.. Periods, Guard.Against.Null(period)], Successions);

    /// <summary>Renames an organization (đổi tên) from this day on.</summary>
    public OneOf<OrganizationHistory, OrganizationRefusal> Rename(OrganizationId id, LocalDate on, string name) =>
        Change(id, on, period => period with { Name = Guard.Against.Null(name).Normalize() });

    /// <summary>Moves an organization under another superior (chuyển trực thuộc) from this day on; null makes it a root.</summary>
    public OneOf<OrganizationHistory, OrganizationRefusal> Move(OrganizationId id, LocalDate on, OrganizationId? parent) =>
        Change(id, on, period => period with { Parent = parent });

    /// <summary>Changes an organization's level (nâng cấp, hạ cấp) from this day on.</summary>
    public OneOf<OrganizationHistory, OrganizationRefusal> ChangeLevel(OrganizationId id, LocalDate on, OrganizationLevel level) =>
        Change(id, on, period => period with { Level = Guard.Against.EnumOutOfRange(level) });

    /// <summary>Changes an organization's kind from this day on; null takes it away.</summary>
    public OneOf<OrganizationHistory, OrganizationRefusal> ChangeKind(OrganizationId id, LocalDate on, OrganizationKind? kind) =>
        Change(id, on, period => period with { Kind = kind });

    /// <summary>Dissolves an organization (giải thể): <paramref name="on"/> is the first day on which it no longer holds.</summary>
    public OneOf<OrganizationHistory, OrganizationRefusal> Dissolve(OrganizationId id, LocalDate on) => Close([id], on, [], successor: null);

    /// <summary>
    /// Merges organizations into one (sáp nhập, hợp nhất): the predecessors end, their subordinates move under the
    /// successor, and the successor answers for them from this day on. The successor must hold on that day; it may be one of the predecessors.
    /// </summary>
    public OneOf<OrganizationHistory, OrganizationRefusal> Merge(LocalDate on, IEnumerable<OrganizationId> predecessors, OrganizationId successor)
    {
        var ending = Guard.Against.Null(predecessors).Where(id => id != successor).ToList();
        return Close(ending, on, ending.Select(id => Succession.Of(on, id, successor)), successor);
    }

    /// <summary>
    /// Splits an organization (chia, tách): it ends and several answer for it from this day on. The successors must hold
    /// on that day; subordinates must have been moved before. A predecessor that goes on as one of the successors does not end.
    /// </summary>
    public OneOf<OrganizationHistory, OrganizationRefusal> Split(LocalDate on, OrganizationId predecessor, IEnumerable<OrganizationId> successors)
    {
        var heirs = Guard.Against.Null(successors).ToList();
        var handovers = heirs.Where(id => id != predecessor).Select(id => Succession.Of(on, predecessor, id));
        return Close(heirs.Contains(predecessor) ? [] : [predecessor], on, handovers, successor: null);
    }

    private OneOf<OrganizationHistory, OrganizationRefusal> Change(OrganizationId id, LocalDate on, Func<OrganizationPeriod, OrganizationPeriod> change)
    {
        if (On(on, id) is not { } held) return Missing([id], on);
        var before = held.During.From == on ? [] : new[] { held with { During = held.During.EndingOn(on) } };
        var after = change(held with { During = Validity.Between(on, held.During.To) });
        return Create(Periods.SelectMany(period => period == held ? [.. before, after] : new[] { period }), Successions);
    }

    private OneOf<OrganizationHistory, OrganizationRefusal> Close(
        IReadOnlyCollection<OrganizationId> ending, LocalDate on, IEnumerable<Succession> handovers, OrganizationId? successor)
    {
        var missing = ending.Where(id => On(on, id) is null).ToList();
        if (missing.Count > 0) return Missing(missing, on);
        return Create(Periods.SelectMany(Closed), [.. Successions, .. handovers]);

        IEnumerable<OrganizationPeriod> Closed(OrganizationPeriod period)
        {
            if (!period.During.Contains(on)) return [period];
            if (ending.Contains(period.Id)) return [period with { During = period.During.EndingOn(on) }];
            if (successor is null || period.Id == successor || period.Parent is not { } parent || !ending.Contains(parent)) return [period];
            return [period with { During = period.During.EndingOn(on) }, period with { During = Validity.Between(on, period.During.To), Parent = successor }];
        }
    }

    private static OrganizationRefusal Missing(IEnumerable<OrganizationId> ids, LocalDate on) =>
        new(ids.Select(id => new Fault(RegisterFaultCodes.NotInForce, new FaultPlace.Whole(), id.Text, [$"{on:uuuu-MM-dd}"])).ToValueList());
}
