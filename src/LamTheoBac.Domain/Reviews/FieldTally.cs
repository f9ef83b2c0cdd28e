using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;
using OneOf;

namespace LamTheoBac.Domain.Reviews;

/// <summary>
/// Pressing issues or petitions by field, as of a day (thống kê theo lĩnh vực): each stands as it stood on that day, whatever
/// happened later. Equality is by the day and the counts.
/// </summary>
public sealed record FieldTally
{
    private FieldTally(LocalDate asOf, IEnumerable<(IssueField? Field, HandlingStanding Standing)> raised)
    {
        AsOf = asOf;
        ByField = raised.GroupBy(one => one.Field, one => one.Standing).OrderBy(field => field.Key).Select(field => (field.Key, CountOf([.. field]))).ToValueList();
    }

    /// <summary>The day.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The count of each field that has any, in the order of the fields; first, under null, those without a field.</summary>
    public ValueList<(IssueField? Field, HandlingCount Count)> ByField { get; }

    /// <summary>The sum over all fields.</summary>
    public HandlingCount Total => ByField.Aggregate(default(HandlingCount), (sum, one) => sum + one.Count);

    /// <summary>Issues by field. Refused when one stands twice, in whichever states.</summary>
    /// <exception cref="ArgumentException">The list is null.</exception>
    public static OneOf<FieldTally, Refusal> Of(IEnumerable<PressingIssue> issues, LocalDate asOf)
    {
        var all = Guard.Against.Null(issues).ToList();
        return Taken([.. all.Select(issue => (issue.Organization, issue.Id, issue.Field, issue.StandingOn(asOf)))], nameof(issues), asOf);
    }

    /// <summary>Petitions by field. Refused when one stands twice, in whichever states.</summary>
    /// <exception cref="ArgumentException">The list is null.</exception>
    public static OneOf<FieldTally, Refusal> Of(IEnumerable<Petition> petitions, LocalDate asOf)
    {
        var all = Guard.Against.Null(petitions).ToList();
        return Taken([.. all.Select(petition => (petition.Organization, petition.Id, petition.Field, petition.StandingOn(asOf)))], nameof(petitions), asOf);
    }

    private static OneOf<FieldTally, Refusal> Taken(List<(OrganizationId Organization, string Id, IssueField? Field, HandlingStanding Standing)> all, string list, LocalDate asOf) =>
        new Reasons()
            .Distinct(all, one => (one.Organization, one.Id), list)
            .Or(() => new FieldTally(asOf, all.Where(one => one.Standing != HandlingStanding.NotYet).Select(one => (one.Field, one.Standing))));

    private static HandlingCount CountOf(List<HandlingStanding> standings) =>
        new(standings.LongCount(one => one == HandlingStanding.Open), standings.LongCount(one => one == HandlingStanding.Settled), standings.LongCount(one => one == HandlingStanding.Forwarded));
}
