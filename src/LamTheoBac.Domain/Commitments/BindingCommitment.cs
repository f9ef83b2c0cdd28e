using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Commitments;

/// <summary>
/// A commitment that binds (bản cam kết đang thực hiện): registered, and neither concluded nor withdrawn. Whether it must be
/// approved before its review is local policy, so it need not be; a rule can ask for it.
/// </summary>
public abstract record BindingCommitment : Commitment
{
    private protected BindingCommitment(Commitment before, LocalDate on)
        : base(before) => LastStepOn = on;

    /// <summary>
    /// Puts other items in the place of its items (điều chỉnh, bổ sung); they are approved anew. Refused on a day before the
    /// last step, for items that could not be registered, and where an open item carried on from an earlier cycle is left out.
    /// </summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public OneOf<AmendedCommitment, Refusal> Amend(LocalDate on, params IEnumerable<CommitmentItem> items)
    {
        var amended = CommitmentItems.ListOf(items);
        var reasons = new Reasons().NotBefore(LastStepOn, on, nameof(on)).Suit(amended, Subject);
        foreach (var left in OpenCarried.Except(amended.Select(item => item.Carried).OfType<OpenMatter>())) reasons.Add(LifeCycleFaultCodes.MissingEntry, nameof(items), left.Id, nameof(items));
        return reasons.Or(() => new AmendedCommitment(this, on, amended));
    }

    /// <summary>
    /// Reviews it (đánh giá kết quả), as often as wanted; the last review counts. Refused on a day before the last step, for an
    /// item that it lacks, for two results of one item, and for an item without one.
    /// </summary>
    /// <exception cref="ArgumentException">A result is null.</exception>
    public OneOf<ReviewedCommitment, Refusal> Review(LocalDate on, params IEnumerable<ReviewedItem> results)
    {
        ValueList<ReviewedItem> given = [.. Guard.Against.Null(results).Select(result => Guard.Against.Null(result, nameof(results)))];
        var reasons = new Reasons().NotBefore(LastStepOn, on, nameof(on)).Distinct(given, result => result.Item, nameof(results));
        string[] ids = [.. Items.Select(item => item.Id)];
        for (var index = 0; index < given.Count; index++)
            if (!ids.Contains(given[index].Item))
                reasons.AddAt(LifeCycleFaultCodes.UnknownEntry, nameof(results), index, given[index].Item, ids);
        foreach (var missing in ids.Except(given.Select(result => result.Item))) reasons.Add(LifeCycleFaultCodes.MissingEntry, nameof(results), missing, nameof(results));
        return reasons.Or(() => new ReviewedCommitment(this, on, given));
    }

    /// <summary>Withdraws it (rút): from this day on it no longer counts. Refused on a day before the last step.</summary>
    public OneOf<WithdrawnCommitment, Refusal> Withdraw(LocalDate on) => new Reasons().NotBefore(LastStepOn, on, nameof(on)).Or(() => new WithdrawnCommitment(this, on));

    /// <summary>The approval of a state that offers it.</summary>
    private protected OneOf<ApprovedCommitment, Refusal> ApproveHere(LocalDate on, OrganizationId by)
    {
        Guard.Against.Default(by);
        return new Reasons().NotBefore(LastStepOn, on, nameof(on)).Or(() => new ApprovedCommitment(this, on, by));
    }
}
