using LamTheoBac.Domain.Facts;
using static LamTheoBac.Domain.Analysis.Cases.AttributeTraits;

namespace LamTheoBac.Domain.Analysis.Cases;

/// <summary>
/// What the values of the standard attributes say about each other (RULES.md section 6): a probationary member is a
/// member, an approved plan is a registered one, what is on record lies on the as-of date or before. Of subjects that
/// are counted, so a person has a place.
/// </summary>
internal static class KnownImplications
{
    private static readonly IReadOnlyList<RelatedAttributes> Shared =
    [
        Commitment("plan", "registered", new() { ["plan.approved"] = Reported, ["plan.approved-on"] = DayOnRecord }, Approval),
        Commitment("pledge", "signed", [], _ => true),
        new(new Dictionary<string, AttributeTraits> { ["review.count"] = Count, ["review.on"] = DayOnRecord, ["review.rating"] = Any }, Reviewed),
        new(
            new Dictionary<string, AttributeTraits> { ["study.count"] = Count, ["study.topics"] = Count },
            values => values.AreUnknownTogether("study.count", "study.topics") && values.Descend("study.count", "study.topics")),
        new(
            new Dictionary<string, AttributeTraits> { ["parent.level"] = Settled, ["parent.kind"] = Settled },
            values => values.IsKnown("parent.level") || values.IsAbsent("parent.kind")),
        .. new[] { "plan.due-on", "pledge.due-on", "review.due-on", "study.due-on" }.Select(name => Alone(name, Settled)),
    ];

    private static readonly IReadOnlyList<RelatedAttributes> OfPerson =
    [
        .. Shared,
        new(
            new Dictionary<string, AttributeTraits> { ["party-member"] = Always, ["official-member"] = Always, ["probationary"] = Always, ["member-since"] = DayOnRecord with { CanBeUnknown = false } },
            Membership),
        new(
            new Dictionary<string, AttributeTraits> { ["cadre"] = Reported, ["civil-servant"] = Reported, ["public-employee"] = Reported, ["worker"] = Reported },
            values => values.AreUnknownTogether("cadre", "civil-servant", "public-employee", "worker")),
        .. new[] { "exempt-from-activities", "suspended", "temporarily-elsewhere", "organization.id", "organization.level" }.Select(name => Alone(name, Always)),
        Alone("organization.kind", Settled),
        Alone("joined-on", Always with { IsOnRecord = true }),
    ];

    private static readonly IReadOnlyList<RelatedAttributes> OfOrganization =
    [
        .. Shared,
        Alone("id", Always),
        Alone("level", Always),
        Alone("kind", Settled),
        new(
            new Dictionary<string, AttributeTraits> { ["members.count"] = Always with { Minimum = 0 }, ["members.official"] = Always with { Minimum = 0 } },
            values => values.Descend("members.count", "members.official")),
        new(
            new Dictionary<string, AttributeTraits>
            {
                ["indicators.reviewed"] = Reported,
                ["indicators.examined"] = Any with { Minimum = 0, Maximum = 27 },
                ["indicators.found"] = Any with { Minimum = 0, Maximum = 27 },
                ["indicators.remedied"] = Any with { Minimum = 0, Maximum = 27 },
            },
            IndicatorReview),
        new(new Dictionary<string, AttributeTraits> { ["standards.issued"] = Reported, ["standards.adapted"] = Reported }, values => AtMost(values, "standards.issued", "standards.adapted")),
        new(
            new Dictionary<string, AttributeTraits> { ["shortcomings.carried"] = Count, ["shortcomings.planned"] = Count, ["shortcomings.resolved"] = Count },
            values => values.AreUnknownTogether("shortcomings.carried", "shortcomings.planned", "shortcomings.resolved")
                && values.Descend("shortcomings.carried", "shortcomings.planned", "shortcomings.resolved")),
        new(
            new Dictionary<string, AttributeTraits> { ["issues.raised"] = Count, ["issues.resolved"] = Count, ["issues.open"] = Count },
            values => values.AreUnknownTogether("issues.raised", "issues.resolved", "issues.open")),
        new(
            new Dictionary<string, AttributeTraits> { ["inspected"] = Reported, ["supervised"] = Reported, ["inspections.planned"] = Count, ["inspections.done"] = Count },
            Inspection),
    ];

    /// <summary>The related standard attributes of a basis; an attribute that is in none of them stands for itself.</summary>
    public static IReadOnlyList<RelatedAttributes> Of(SubjectBasis basis) => basis == SubjectBasis.Person ? OfPerson : OfOrganization;

    /// <summary>The related attributes among which some of these are, and each other one by itself.</summary>
    public static IReadOnlyList<RelatedAttributes> Naming(SubjectBasis basis, IReadOnlyCollection<AttributeName> names)
    {
        var related = Of(basis).Where(group => group.Names.Any(names.Contains)).ToList();
        return [.. related, .. names.Except(related.SelectMany(group => group.Names)).Select(name => RelatedAttributes.Alone(name, AttributeTraits.Any))];
    }

    private static RelatedAttributes Alone(string name, AttributeTraits traits) => RelatedAttributes.Alone(AttributeName.From(name), traits);

    /// <summary>A plan or pledge is on record exactly where its day is; the day is as unknown as it is itself.</summary>
    private static RelatedAttributes Commitment(string kind, string done, Dictionary<string, AttributeTraits> more, Func<CaseValues, bool> isPossible)
    {
        var (registered, registeredOn) = ($"{kind}.{done}", $"{kind}.{done}-on");
        more.Add(registered, Reported);
        more.Add(registeredOn, DayOnRecord);
        return new(more, values => values.IsTrue(registered) == values.IsKnown(registeredOn) && values.IsUnknown(registered) == values.IsUnknown(registeredOn) && isPossible(values));
    }

    private static bool Approval(CaseValues values) =>
        values.IsTrue("plan.approved") == values.IsKnown("plan.approved-on")
        && values.IsUnknown("plan.approved") == values.IsUnknown("plan.approved-on")
        && (values.IsTrue("plan.registered") || values["plan.approved-on"].State == values["plan.registered-on"].State);

    /// <summary>Without a row there is neither day nor rating, or both are unknown with the return; with one, only the number can still be unknown.</summary>
    private static bool Reviewed(CaseValues values) =>
        values.IsKnown("review.on") ? values.IsUnknown("review.count") || values["review.count"].Number >= 1
        : values.IsAbsent("review.on") ? values.IsAbsent("review.rating") && values is var counted && counted.IsKnown("review.count") && counted["review.count"].Number == 0
        : values.IsUnknown("review.rating") && values.IsUnknown("review.count");

    private static bool Membership(CaseValues values) =>
        !(values.IsTrue("official-member") && values.IsTrue("probationary"))
        && values.IsTrue("party-member") == (values.IsTrue("official-member") || values.IsTrue("probationary"))
        && (values.IsFalse("party-member") || values.IsKnown("member-since"));

    private static bool IndicatorReview(CaseValues values)
    {
        string[] sizes = ["indicators.examined", "indicators.found", "indicators.remedied"];
        var (unknown, known) = (sizes.Count(size => values.IsUnknown(size)), sizes.Count(size => values.IsKnown(size)));
        return unknown == sizes.Length ? !values.IsFalse("indicators.reviewed")
            : known == sizes.Length ? values.IsTrue("indicators.reviewed")
            : known + unknown == 0 && values.IsFalse("indicators.reviewed");
    }

    /// <summary>Of two that are true on record and otherwise as unknown as the return: the narrower one is true only with the wider one.</summary>
    private static bool AtMost(CaseValues values, string wider, string narrower) =>
        values.IsTrue(wider) || values[wider] == values[narrower];

    private static bool Inspection(CaseValues values)
    {
        if (!AtMost(values, "inspected", "supervised") || !values.AreUnknownTogether("inspections.planned", "inspections.done")) return false;
        if (values.IsUnknown("inspections.done")) return !values.IsFalse("inspected") && !values.IsFalse("supervised");
        return !values.IsUnknown("inspected") && !values.IsUnknown("supervised") && values.IsTrue("inspected") == values["inspections.done"].Number >= 1;
    }
}
