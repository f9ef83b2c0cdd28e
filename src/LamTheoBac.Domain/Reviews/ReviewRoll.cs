using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Reviews;

/// <summary>
/// The list of the review at the end of a year, as of a day (danh sách kiểm điểm): who was reviewed, who is missing, who is
/// left out. Persons (người) and reviews (lượt) are different numbers, because a manager is reviewed in two places or more.
/// Persons stand in the order of their ids, so the order of what was given changes nothing. Equality is by all of it.
/// </summary>
public sealed record ReviewRoll
{
    private ReviewRoll(CycleId cycle, LocalDate asOf, ILookup<bool, ReviewScope> list, IReadOnlyList<SelfReview> held)
    {
        Cycle = cycle;
        AsOf = asOf;
        LeftOut = list[false].OrderBy(scope => scope.Person).ToValueList();
        var reviews = held.ToLookup(review => review.Subject);
        var obliged = list[true].Select(scope => scope.Person).Order().ToLookup(person => reviews.Contains(person));
        Reviewed = obliged[true].ToValueList();
        Missing = obliged[false].ToValueList();
        ReviewsHeld = Reviewed.Sum(person => reviews[person].Count());
        ReviewsOfLeftOut = InOrder(LeftOut.SelectMany(scope => reviews[scope.Person]));
        var listed = list.SelectMany(scopes => scopes).Select(scope => (SubjectId)scope.Person).ToHashSet();
        ReviewsOfUnlisted = InOrder(held.Where(review => !listed.Contains(review.Subject)));
    }

    /// <summary>The cycle that is reviewed.</summary>
    public CycleId Cycle { get; }

    /// <summary>The last day whose reviews count.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The obliged who were reviewed, each once.</summary>
    public ValueList<PersonId> Reviewed { get; }

    /// <summary>The obliged who were not reviewed yet.</summary>
    public ValueList<PersonId> Missing { get; }

    /// <summary>The left out, each once with all reasons.</summary>
    public ValueList<ReviewScope> LeftOut { get; }

    /// <summary>How many persons are obliged (người thuộc diện).</summary>
    public int PersonsObliged => Reviewed.Count + Missing.Count;

    /// <summary>How many of the obliged were reviewed (người): each person once, in however many places.</summary>
    public int PersonsReviewed => Reviewed.Count;

    /// <summary>How many reviews of obliged persons were held (lượt).</summary>
    public int ReviewsHeld { get; }

    /// <summary>Reviews that were held of somebody who is left out; in no number above.</summary>
    public ValueList<SelfReview> ReviewsOfLeftOut { get; }

    /// <summary>Reviews that were held of somebody who is not on the list, such as an organization; in no number above.</summary>
    public ValueList<SelfReview> ReviewsOfUnlisted { get; }

    /// <summary>
    /// The list of a round. What counts of the reviews are those of the end of this cycle that were held up to
    /// <paramref name="asOf"/>, rated or not; others belong to other rounds or days. Refused when a person stands twice in the list, and
    /// when two reviews of one subject are of one place and day.
    /// </summary>
    /// <exception cref="ArgumentException">The cycle is <c>default</c>, or a list is null.</exception>
    public static OneOf<ReviewRoll, Refusal> Of(CycleId cycle, LocalDate asOf, IEnumerable<ReviewScope> list, IEnumerable<SelfReview> reviews)
    {
        Guard.Against.Default(cycle);
        var scopes = Guard.Against.Null(list).ToList();
        var given = Guard.Against.Null(reviews).ToList();
        var reasons = new Reasons().Distinct(scopes, scope => scope.Person, nameof(list));
        var seen = new HashSet<(SubjectId Subject, OrganizationId Place, LocalDate? HeldOn)>();
        for (var index = 0; index < given.Count; index++)
            if (Counts(given[index]) && !seen.Add((given[index].Subject, given[index].Place, given[index].HeldOn)))
                reasons.AddAt(LifeCycleFaultCodes.DuplicateEntry, nameof(reviews), index, given[index].Subject);
        return reasons.Or(() => new ReviewRoll(cycle, asOf, scopes.ToLookup(scope => scope.IsObliged), [.. given.Where(Counts)]));

        bool Counts(SelfReview review) => review.Cycle == cycle && review.Occasion == ReviewOccasion.YearEnd && review.HeldOn <= asOf;
    }

    /// <summary>The persons who are left out for this reason. Who is left out for several stands under each, so these numbers do not add up to that of <see cref="LeftOut"/>.</summary>
    /// <exception cref="ArgumentException">The reason is none of its enum.</exception>
    public ValueList<PersonId> LeftOutFor(LeftOutReason reason)
    {
        Guard.Against.EnumOutOfRange(reason);
        return LeftOut.Where(scope => scope.Reasons.Contains(reason)).Select(scope => scope.Person).ToValueList();
    }

    private static ValueList<SelfReview> InOrder(IEnumerable<SelfReview> reviews) =>
        reviews.OrderBy(review => review.Subject).ThenBy(review => review.HeldOn).ThenBy(review => review.Place).ToValueList();
}
