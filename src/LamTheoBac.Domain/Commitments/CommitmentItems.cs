using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Commitments;

/// <summary>What every list of items must keep to.</summary>
internal static class CommitmentItems
{
    /// <summary>The items as a list.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<CommitmentItem> ListOf(IEnumerable<CommitmentItem> items) => [.. Guard.Against.Null(items).Select(item => Guard.Against.Null(item, nameof(items)))];

    /// <summary>At least one item, no id twice, each with an aim and none twice, and none carried on from somebody else.</summary>
    public static Reasons Suit(this Reasons reasons, ValueList<CommitmentItem> items, SubjectId subject)
    {
        reasons.NotEmpty(items, nameof(items)).Distinct(items, item => item.Id, nameof(items));
        for (var index = 0; index < items.Count; index++)
        {
            var item = items[index];
            if (item.Aims.Count == 0) reasons.AddAt(LifeCycleFaultCodes.NothingGiven, nameof(items), index, "", "aims");
            foreach (var twice in item.Aims.GroupBy(aim => aim).Where(same => same.Skip(1).Any()))
                reasons.AddAt(LifeCycleFaultCodes.DuplicateEntry, nameof(items), index, twice.Key);
            if (item.Carried is { } matter && matter.Owner != subject)
                reasons.AddAt(LifeCycleFaultCodes.UnknownEntry, nameof(items), index, matter.Owner, subject.Text);
        }
        return reasons;
    }
}
