using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Facts;

/// <summary>What is known of a subject's plan or pledge for the cycle (dữ kiện về kế hoạch, cam kết): <c>plan.*</c> and <c>pledge.*</c> of DATA.md.</summary>
public readonly record struct CommitmentFacts
{
    private readonly CommitmentDocument? _onRecord;
    private readonly bool _unknown;
    private readonly LocalDate _asOf;

    private CommitmentFacts(CommitmentDocument? onRecord, bool unknown, LocalDate asOf)
    {
        _onRecord = onRecord;
        _unknown = unknown;
        _asOf = asOf;
    }

    /// <summary>Whether one is on record; without one unknown if a registration day was recorded as unknown or the return is not in.</summary>
    public Reported<bool> Registered =>
        _onRecord is not null ? Reported<bool>.Known(true)
        : _unknown ? Reported<bool>.Unknown
        : Reported<bool>.Known(false);

    /// <summary>The registration day of the earliest on record, of the first in the list among equals.</summary>
    public Reported<LocalDate> RegisteredOn => _onRecord?.RegisteredOn ?? Missing;

    /// <summary>The approval day of that same document; one after the day of the facts is absent.</summary>
    public Reported<LocalDate> ApprovedOn =>
        _onRecord is null ? Missing
        : _onRecord.ApprovedOn is { IsKnown: true } approved && approved.Value > _asOf ? Reported<LocalDate>.Absent
        : _onRecord.ApprovedOn;

    /// <summary>Whether <see cref="ApprovedOn"/> has a value; unknown when it is unknown.</summary>
    public Reported<bool> Approved => ApprovedOn.IsUnknown ? Reported<bool>.Unknown : Reported<bool>.Known(ApprovedOn.IsKnown);

    private Reported<LocalDate> Missing => _unknown ? Reported<LocalDate>.Unknown : Reported<LocalDate>.Absent;

    internal static CommitmentFacts Of(SubjectFacts facts, CommitmentKind kind)
    {
        var asOf = facts.Snapshot.AsOf;
        var own = facts.Snapshot.Register.Index.Plans[facts.Id].Where(document => document.Kind == kind && document.Cycle == facts.Snapshot.Cycle.Id).ToList();
        var onRecord = own.Where(document => document.IsOnRecord(asOf)).MinBy(document => document.RegisteredOn.Value);
        var unknown = own.Exists(document => document.RegisteredOn.IsUnknown && !document.IsWithdrawnBy(asOf))
            || !facts.IsReported(kind == CommitmentKind.Plan ? ReturnTopic.Plans : ReturnTopic.Pledges);
        return new(onRecord, unknown, asOf);
    }
}
