using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Commitments;

/// <summary>A commitment that is being drafted (bản cam kết dự thảo); its items change freely, and it counts for nothing.</summary>
public sealed record DraftedCommitment : Commitment
{
    private DraftedCommitment(SubjectId subject, CycleId cycle, ValueList<CommitmentKind> duties)
        : base(subject, cycle, duties)
    {
    }

    /// <inheritdoc/>
    public override ValueList<OpenMatter> OpenMatters => OpenCarried;

    /// <summary>A draft without items that will fulfil these duties; a duty that stands twice counts once.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or a duty is none of its enum.</exception>
    public static DraftedCommitment Of(SubjectId subject, CycleId cycle, CommitmentKind duty, params IEnumerable<CommitmentKind> moreDuties) =>
        new(Guard.Against.Default(subject), Guard.Against.Default(cycle), SetOf(duty, moreDuties));

    /// <summary>The draft with these items instead; they are looked at when it is registered.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public DraftedCommitment WithItems(params IEnumerable<CommitmentItem> items) => this with { Items = CommitmentItems.ListOf(items) };

    /// <summary>Registers it (đăng ký). Refused without items, for an id that stands twice, for an item without an aim or with one twice, and for an item carried on from somebody else.</summary>
    public OneOf<RegisteredCommitment, Refusal> Register(LocalDate on) => new Reasons().Suit(Items, Subject).Or(() => new RegisteredCommitment(this, on));
}
