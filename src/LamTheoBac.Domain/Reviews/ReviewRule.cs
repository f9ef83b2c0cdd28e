using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Time;
using OneOf;

namespace LamTheoBac.Domain.Reviews;

/// <summary>
/// Who is obliged to the review at the end of the year, as a dated rule (quy định về diện kiểm điểm): who was admitted
/// only lately, is suspended or is exempt is left out. The time is data that a host replaces. Equality is by all of it.
/// </summary>
public sealed record ReviewRule
{
    private ReviewRule(Period minimumMembership, Citation citation, Validity during)
    {
        MinimumMembership = minimumMembership;
        Citation = citation;
        During = during;
    }

    /// <summary>
    /// Six months, cited from 366-QĐ/TW of 2025-08-30 and in force since that day: what is usual, not what binds a host.
    /// The rules of earlier years are a host's own data.
    /// </summary>
    public static ReviewRule Usual { get; } =
        Of(Period.FromMonths(6), Citation.Of(DocumentNumber.From("366-QĐ/TW"), new LocalDate(2025, 8, 30)), Validity.Since(new LocalDate(2025, 8, 30)));

    /// <summary>How long before the review a member must have been admitted, in whole days or longer units; who was admitted exactly so long before is obliged. Months are counted from admission on, as NodaTime adds them.</summary>
    public Period MinimumMembership { get; }

    /// <summary>Where it stands.</summary>
    public Citation Citation { get; }

    /// <summary>The days of review to which it applies.</summary>
    public Validity During { get; }

    /// <summary>A rule.</summary>
    /// <exception cref="ArgumentException">Something is null, or the time has a negative part or a part shorter than a day.</exception>
    public static ReviewRule Of(Period minimumMembership, Citation citation, Validity during)
    {
        var period = Guard.Against.Null(minimumMembership);
        if (period.HasTimeComponent || period is { Years: < 0 } or { Months: < 0 } or { Weeks: < 0 } or { Days: < 0 })
            throw new ArgumentException($"a time of whole days, not negative, was expected, not {period}", nameof(minimumMembership));
        return new(period, Guard.Against.Null(citation), during);
    }

    /// <summary>
    /// Whether a person is obliged on a day, by the records of anybody: those of others are passed over. Refused on a day on
    /// which the rule is not in force.
    /// </summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or a list is null.</exception>
    public OneOf<ReviewScope, Refusal> ScopeOf(PersonId person, LocalDate on, IEnumerable<Membership> memberships, IEnumerable<Suspension> suspensions, IEnumerable<Exemption> exemptions)
    {
        Guard.Against.Default(person);
        var held = Guard.Against.Null(memberships).Where(membership => membership.Person == person).Select(membership => membership.During).ToList();
        var suspended = Guard.Against.Null(suspensions).Any(suspension => suspension.Person == person && suspension.During.Contains(on));
        var exempt = Guard.Against.Null(exemptions).Any(exemption => exemption.Person == person && exemption.During.Contains(on));
        return new Reasons()
            .Require(During.Contains(on), LifeCycleFaultCodes.NotValidThen, nameof(on), Citation, $"{on:uuuu-MM-dd}")
            .Or(() => new ReviewScope(this, person, on, [.. Against()]));

        IEnumerable<LeftOutReason> Against()
        {
            if (AdmittedOn(held, on) is not { } admittedOn) yield return LeftOutReason.NotAMember;
            else if (admittedOn + MinimumMembership > on) yield return LeftOutReason.AdmittedRecently;
            if (suspended) yield return LeftOutReason.Suspended;
            if (exempt) yield return LeftOutReason.Exempt;
        }
    }

    // Becoming an official member follows without a gap and is no new admission; after a gap, being a member begins anew.
    private static LocalDate? AdmittedOn(List<Validity> held, LocalDate on)
    {
        LocalDate? first = null;
        foreach (var during in held.Where(during => during.From <= on).OrderByDescending(during => during.From))
            if (first is null ? during.Contains(on) : during.To == first && !during.IsEmpty)
                first = during.From;
        return first;
    }
}
