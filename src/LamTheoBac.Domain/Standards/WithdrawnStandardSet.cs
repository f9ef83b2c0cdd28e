using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Standards;

/// <summary>A version that was withdrawn, with nothing in its place (chuẩn mực đã thu hồi).</summary>
public sealed record WithdrawnStandardSet : StandardSet
{
    internal WithdrawnStandardSet(IssuedStandardSet before, LocalDate withdrawnOn)
        : base(before)
    {
        Adapts = before.Adapts;
        IssuedOn = before.IssuedOn;
        WithdrawnOn = withdrawnOn;
    }

    /// <inheritdoc/>
    public override StandardSetKey? Adapts { get; }

    /// <summary>The day it was issued.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>The first day on which it is no longer in force.</summary>
    public LocalDate WithdrawnOn { get; }

    /// <inheritdoc/>
    public override Validity? InForce => Validity.Between(IssuedOn, WithdrawnOn);
}
