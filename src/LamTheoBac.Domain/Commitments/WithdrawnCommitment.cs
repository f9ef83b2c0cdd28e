using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Commitments;

/// <summary>A commitment that no longer counts (bản cam kết đã rút).</summary>
public sealed record WithdrawnCommitment : Commitment
{
    internal WithdrawnCommitment(BindingCommitment before, LocalDate on)
        : base(before) => LastStepOn = on;

    /// <summary>The first day on which it no longer counts.</summary>
    public LocalDate WithdrawnOn => LastStepOn;

    /// <inheritdoc/>
    public override ValueList<OpenMatter> OpenMatters => OpenCarried;

    private protected override LocalDate? LastDay => WithdrawnOn;
}
