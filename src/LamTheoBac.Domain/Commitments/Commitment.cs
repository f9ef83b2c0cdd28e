using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Commitments;

/// <summary>
/// What a person or an organization commits to for a cycle (bản cam kết, kế hoạch làm theo), from the draft to its conclusion
/// or withdrawal. One form may fulfil several duties, and duties are counted, not forms. Equality is by all of it.
/// </summary>
/// <remarks>
/// INVARIANT: a step changes nothing that the <see cref="Documents"/> said of the days before it, so figures of an earlier
/// day stay as they were. Therefore an amendment keeps the day of registration and the day of the first approval.
/// </remarks>
public abstract record Commitment
{
    private protected Commitment(SubjectId subject, CycleId cycle, ValueList<CommitmentKind> duties)
    {
        Subject = subject;
        Cycle = cycle;
        Duties = duties;
    }

    /// <summary>Whose it is: of a person (cá nhân) or of an organization (tập thể).</summary>
    public SubjectId Subject { get; }

    /// <summary>The cycle it is for.</summary>
    public CycleId Cycle { get; }

    /// <summary>The duties that it fulfils: at least one, each once, in the order of the enum.</summary>
    public ValueList<CommitmentKind> Duties { get; }

    /// <summary>What is committed to; in a draft it may still be empty, or unfit to be registered.</summary>
    public ValueList<CommitmentItem> Items { get; private protected init; } = [];

    /// <summary>The day it was registered (ngày đăng ký); null while it is only drafted.</summary>
    public LocalDate? RegisteredOn { get; private protected init; }

    /// <summary>The day it was approved for the first time (ngày được duyệt); null when it never was. Whether the items as they stand are approved is what <see cref="ApprovedCommitment"/> says.</summary>
    public LocalDate? FirstApprovedOn { get; private protected init; }

    /// <summary>The results of the last review of the items as they stand; empty before it, and after an amendment.</summary>
    public ValueList<ReviewedItem> Results { get; private protected init; } = [];

    /// <summary>The records that a register counts: one for each duty. That of a draft has no day of registration, so it counts for nothing.</summary>
    public ValueList<CommitmentDocument> Documents =>
        [.. Duties.Select(duty => CommitmentDocument.Of(Subject, Cycle, duty, Day(RegisteredOn), Day(FirstApprovedOn), LastDay))];

    /// <summary>
    /// What is carried into the next cycle if this one ends now: the items that no review found fulfilled. A draft and a
    /// withdrawn commitment bind nobody, so of these only what they carry on from an earlier cycle stays open.
    /// </summary>
    public virtual ValueList<OpenMatter> OpenMatters => [.. OpenItems.Select(item => item.Carried ?? OpenMatter.Of(MatterKind.CommitmentItem, Subject, item.Id, Cycle))];

    /// <summary>The day of the last step.</summary>
    private protected LocalDate LastStepOn { get; init; }

    /// <summary>The day of the withdrawal; null without one.</summary>
    private protected virtual LocalDate? LastDay => null;

    /// <summary>The items that no review of them as they stand found fulfilled.</summary>
    private protected IEnumerable<CommitmentItem> OpenItems => Items.Where(item => !Results.Contains(ReviewedItem.Of(item.Id, ItemResult.Fulfilled)));

    /// <summary>What is open of what it carries on from an earlier cycle.</summary>
    private protected ValueList<OpenMatter> OpenCarried => [.. OpenItems.Select(item => item.Carried).OfType<OpenMatter>()];

    /// <summary>The duties as a set.</summary>
    /// <exception cref="ArgumentException">One is none of its enum.</exception>
    internal static ValueList<CommitmentKind> SetOf(CommitmentKind duty, IEnumerable<CommitmentKind> more) =>
        [.. Guard.Against.Null(more).Append(duty).Select(one => Guard.Against.EnumOutOfRange(one, nameof(duty))).Distinct().Order()];

    private static Reported<LocalDate> Day(LocalDate? day) => day is { } known ? Reported<LocalDate>.Known(known) : Reported<LocalDate>.Absent;
}
