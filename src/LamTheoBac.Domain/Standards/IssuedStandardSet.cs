using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Time;
using OneOf;

namespace LamTheoBac.Domain.Standards;

/// <summary>A version that is in force (chuẩn mực đã ban hành). INVARIANT: it answers for every item of the superior's set that it adapts.</summary>
public sealed record IssuedStandardSet : StandardSet
{
    internal IssuedStandardSet(StandardSet before, StandardSetKey? adapts, LocalDate issuedOn)
        : base(before)
    {
        Adapts = adapts;
        IssuedOn = issuedOn;
    }

    /// <inheritdoc/>
    public override StandardSetKey? Adapts { get; }

    /// <summary>The day it was issued (ngày ban hành).</summary>
    public LocalDate IssuedOn { get; }

    /// <inheritdoc/>
    public override Validity? InForce => Validity.Since(IssuedOn);

    /// <summary>Begins the next version with the content of this one (sửa đổi, bổ sung); this one stays in force. Refused before this one was issued.</summary>
    public OneOf<DraftedStandardSet, Refusal> Revise(LocalDate on) =>
        new Reasons().NotBefore(IssuedOn, on, nameof(on)).Or(() => DraftedStandardSet.After(this, on));

    /// <summary>Ends this version on the day on which the next one was issued (thay thế). Refused for anything but the next version of this set, and for one issued earlier than this.</summary>
    /// <exception cref="ArgumentException">The next version is null.</exception>
    public OneOf<SupersededStandardSet, Refusal> SupersedeBy(IssuedStandardSet next)
    {
        Guard.Against.Null(next);
        return new Reasons()
            .Require(next.Key == Key.Next, LifeCycleFaultCodes.UnknownEntry, nameof(next), next.Key, Key.Next.ToString())
            .NotBefore(IssuedOn, next.IssuedOn, nameof(next))
            .Or(() => new SupersededStandardSet(this, next));
    }

    /// <summary>Withdraws it (thu hồi, bãi bỏ): <paramref name="on"/> is the first day on which it is no longer in force. Refused before it was issued.</summary>
    public OneOf<WithdrawnStandardSet, Refusal> Withdraw(LocalDate on) =>
        new Reasons().NotBefore(IssuedOn, on, nameof(on)).Or(() => new WithdrawnStandardSet(this, on));
}
