using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Standards;

/// <summary>A version in whose place the next one stands (chuẩn mực đã được thay thế).</summary>
public sealed record SupersededStandardSet : StandardSet
{
    internal SupersededStandardSet(IssuedStandardSet before, IssuedStandardSet next)
        : base(before)
    {
        Adapts = before.Adapts;
        IssuedOn = before.IssuedOn;
        SupersededOn = next.IssuedOn;
    }

    /// <inheritdoc/>
    public override StandardSetKey? Adapts { get; }

    /// <summary>The day it was issued.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>The day the next version was issued: the first on which this one is no longer in force.</summary>
    public LocalDate SupersededOn { get; }

    /// <inheritdoc/>
    public override Validity? InForce => Validity.Between(IssuedOn, SupersededOn);
}
