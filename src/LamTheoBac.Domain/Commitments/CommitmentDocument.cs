using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Commitments;

/// <summary>A plan or pledge (bản kế hoạch, bản cam kết) of a person or an organization for one cycle, with its dates: one row of plans.csv.</summary>
public sealed record CommitmentDocument
{
    private CommitmentDocument(
        SubjectId subject, CycleId cycle, CommitmentKind kind, Reported<LocalDate> registeredOn, Reported<LocalDate> approvedOn, LocalDate? withdrawnOn)
    {
        Subject = subject;
        Cycle = cycle;
        Kind = kind;
        RegisteredOn = registeredOn;
        ApprovedOn = approvedOn;
        WithdrawnOn = withdrawnOn;
    }

    /// <summary>Whose it is.</summary>
    public SubjectId Subject { get; }

    /// <summary>The cycle it is for.</summary>
    public CycleId Cycle { get; }

    /// <summary>Plan or pledge.</summary>
    public CommitmentKind Kind { get; }

    /// <summary>The day it was registered (ngày đăng ký); absent while it is only drafted.</summary>
    public Reported<LocalDate> RegisteredOn { get; }

    /// <summary>The day it was approved (ngày được duyệt); absent when it never was.</summary>
    public Reported<LocalDate> ApprovedOn { get; }

    /// <summary>The first day on which it no longer counts; null when it was not withdrawn.</summary>
    public LocalDate? WithdrawnOn { get; }

    /// <summary>A commitment of this subject.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the kind is none of its enum.</exception>
    public static CommitmentDocument Of(
        SubjectId subject,
        CycleId cycle,
        CommitmentKind kind,
        Reported<LocalDate> registeredOn,
        Reported<LocalDate> approvedOn = default,
        LocalDate? withdrawnOn = null) =>
        new(Guard.Against.Default(subject), Guard.Against.Default(cycle), Guard.Against.EnumOutOfRange(kind), registeredOn, approvedOn, withdrawnOn);

    /// <summary>Whether it was withdrawn on or before this day.</summary>
    public bool IsWithdrawnBy(LocalDate day) => WithdrawnOn <= day;

    /// <summary>Whether it is on record: registered on or before this day, and not withdrawn by it.</summary>
    public bool IsOnRecord(LocalDate day) => RegisteredOn.IsKnown && RegisteredOn.Value <= day && !IsWithdrawnBy(day);
}
