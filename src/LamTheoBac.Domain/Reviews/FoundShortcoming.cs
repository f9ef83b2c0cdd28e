using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Reviews;

/// <summary>A shortcoming that a review named and no plan has taken up yet (hạn chế mới được chỉ ra).</summary>
public sealed record FoundShortcoming : Shortcoming
{
    private FoundShortcoming(OrganizationId organization, string id, CycleId foundIn, LocalDate foundOn)
        : base(organization, id, foundIn, foundOn)
    {
    }

    /// <inheritdoc/>
    public override ShortcomingRecord Record => ShortcomingRecord.Of(Organization, Id, FoundIn, plannedIn: null, resolvedOn: null);

    /// <summary>A shortcoming that the review of a cycle named on this day.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c> or empty.</exception>
    public static FoundShortcoming Of(OrganizationId organization, string id, CycleId foundIn, LocalDate foundOn) =>
        new(Guard.Against.Default(organization), IdText.Of(id, nameof(id)), Guard.Against.Default(foundIn), foundOn);

    /// <summary>Takes it into the plan of a cycle (đưa vào kế hoạch). Refused on a day before it was named.</summary>
    public OneOf<PlannedShortcoming, Refusal> PlanFor(CycleId cycle, LocalDate on)
    {
        Guard.Against.Default(cycle);
        return new Reasons().NotBefore(FoundOn, on, nameof(on)).Or(() => new PlannedShortcoming(this, [cycle], on));
    }

    /// <summary>Repairs it without a plan (khắc phục). Refused on a day before it was named.</summary>
    public OneOf<RepairedShortcoming, Refusal> Repair(LocalDate on) =>
        new Reasons().NotBefore(FoundOn, on, nameof(on)).Or(() => new RepairedShortcoming(this, [], on));
}
