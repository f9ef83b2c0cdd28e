using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Organizations;

namespace LamTheoBac.Domain.Facts;

/// <summary>The table "Of an organization" of DATA.md.</summary>
internal static class StandardOrganizationAttributes
{
    private static readonly StandardAttributes<OrganizationFacts> Of = new(SubjectBasis.Organization);

    public static IEnumerable<AttributeSource> All { get; } =
    [
        Of.Id("id", organization => organization.Organization?.Id),
        Of.Symbol("level", organization => StandardAttributes<OrganizationFacts>.Present<OrganizationLevel>(organization.Organization?.Level)),
        Of.Symbol("kind", organization => StandardAttributes<OrganizationFacts>.Present<OrganizationKind>(organization.Organization?.Kind)),
        .. Of.Shared,
        Of.Integer("members.count", organization => Values.Reported<long>.Known(organization.MembersCount)),
        Of.Integer("members.official", organization => Values.Reported<long>.Known(organization.OfficialMembersCount)),
        .. StandardAttributes<OrganizationFacts>.About(
            ReturnTopic.Indicators,
            Of.Boolean("indicators.reviewed", organization => organization.IndicatorsReviewed),
            Of.Integer("indicators.examined", organization => organization.SizeOf(review => review.Examined)),
            Of.Integer("indicators.found", organization => organization.SizeOf(review => review.Found)),
            Of.Integer("indicators.remedied", organization => organization.SizeOf(review => review.Remedied))),
        .. StandardAttributes<OrganizationFacts>.About(
            ReturnTopic.Standards,
            Of.Boolean("standards.issued", organization => organization.StandardsIssued),
            Of.Boolean("standards.adapted", organization => organization.StandardsAdapted)),
        .. StandardAttributes<OrganizationFacts>.About(
            ReturnTopic.Shortcomings,
            Of.Integer("shortcomings.carried", organization => organization.ShortcomingsCarried),
            Of.Integer("shortcomings.planned", organization => organization.ShortcomingsPlanned),
            Of.Integer("shortcomings.resolved", organization => organization.ShortcomingsResolved)),
        .. StandardAttributes<OrganizationFacts>.About(
            ReturnTopic.Issues,
            Of.Integer("issues.raised", organization => organization.IssuesRaised),
            Of.Integer("issues.resolved", organization => organization.IssuesResolved),
            Of.Integer("issues.open", organization => organization.IssuesOpen)),
        .. StandardAttributes<OrganizationFacts>.About(
            ReturnTopic.Inspections,
            Of.Boolean("inspected", organization => organization.Inspected),
            Of.Boolean("supervised", organization => organization.Supervised),
            Of.Integer("inspections.planned", organization => organization.InspectionsPlanned),
            Of.Integer("inspections.done", organization => organization.InspectionsDone)),
    ];
}
