using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Supervision;

/// <summary>A return that an organization handed in for itself and its subtree (báo cáo đã nộp): one row of returns.csv. Until it is in, what is not on record is unknown, not false (RULES.md section 3).</summary>
public sealed record SubmittedReturn
{
    private SubmittedReturn(OrganizationId organization, CycleId cycle, ReturnTopic topic, LocalDate receivedOn)
    {
        Organization = organization;
        Cycle = cycle;
        Topic = topic;
        ReceivedOn = receivedOn;
    }

    /// <summary>Who handed it in.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The cycle it is about.</summary>
    public CycleId Cycle { get; }

    /// <summary>What it is about.</summary>
    public ReturnTopic Topic { get; }

    /// <summary>The day it was received.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>A return of this organization.</summary>
    /// <exception cref="ArgumentException">An id or a text is empty, or a value is none of its enum.</exception>
    public static SubmittedReturn Of(OrganizationId organization, CycleId cycle, ReturnTopic topic, LocalDate receivedOn) =>
        new(Guard.Against.Default(organization), Guard.Against.Default(cycle), Guard.Against.EnumOutOfRange(topic), receivedOn);
}
