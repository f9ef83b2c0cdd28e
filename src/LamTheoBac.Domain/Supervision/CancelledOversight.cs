namespace LamTheoBac.Domain.Supervision;

/// <summary>An inspection or supervision that was called off (cuộc kiểm tra, giám sát đã hủy).</summary>
public sealed record CancelledOversight : Oversight
{
    internal CancelledOversight(Oversight before, LocalDate cancelledOn)
        : base(before) => CancelledOn = cancelledOn;

    /// <summary>The day it was called off (ngày hủy).</summary>
    public LocalDate CancelledOn { get; }

    /// <summary>Null: a row that is planned and not done would read as overdue.</summary>
    public override InspectionRecord? Record => null;
}
