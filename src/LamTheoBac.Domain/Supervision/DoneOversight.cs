using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using OneOf;

namespace LamTheoBac.Domain.Supervision;

/// <summary>An inspection or supervision that was done (cuộc kiểm tra, giám sát đã tiến hành), planned or not.</summary>
public sealed record DoneOversight : Oversight
{
    private DoneOversight(OrganizationId organization, OrganizationId by, CycleId cycle, InspectionKind kind, LocalDate doneOn)
        : base(organization, by, cycle, kind, []) => DoneOn = doneOn;

    internal DoneOversight(Oversight before, LocalDate doneOn)
        : base(before) => DoneOn = doneOn;

    /// <summary>The day it was done (ngày tiến hành).</summary>
    public LocalDate DoneOn { get; }

    /// <summary>The record that a register counts: done.</summary>
    public override InspectionRecord Record => RecordDone(DoneOn);

    /// <summary>Does one without a plan (đột xuất). Refused when the kind is not stated.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the kind is none of its enum.</exception>
    public static OneOf<DoneOversight, Refusal> CarryOutUnplanned(OrganizationId organization, OrganizationId by, CycleId cycle, InspectionKind kind, LocalDate on) =>
        Check(organization, by, cycle, kind).Or(() => new DoneOversight(organization, by, cycle, kind, on));
}
