using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Commitments;

/// <summary>A commitment with a result for every item (bản cam kết đã được đánh giá), of an interim review or the last one.</summary>
public sealed record ReviewedCommitment : BindingCommitment
{
    internal ReviewedCommitment(BindingCommitment before, LocalDate on, ValueList<ReviewedItem> results)
        : base(before, on) => Results = results;

    /// <summary>The day of the last review.</summary>
    public LocalDate ReviewedOn => LastStepOn;

    /// <summary>Concludes it by the results of the last review (kết luận): fulfilled when every item is, else unfulfilled. Refused on a day before that review.</summary>
    public OneOf<FulfilledCommitment, UnfulfilledCommitment, Refusal> Conclude(LocalDate on)
    {
        if (new Reasons().NotBefore(LastStepOn, on, nameof(on)).AsRefusal() is { } refusal) return refusal;
        return OpenItems.Any() ? new UnfulfilledCommitment(this, on) : new FulfilledCommitment(this, on);
    }
}
