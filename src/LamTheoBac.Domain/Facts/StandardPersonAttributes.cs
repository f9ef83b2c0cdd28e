using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;

namespace LamTheoBac.Domain.Facts;

/// <summary>The table "Of a person" of DATA.md.</summary>
internal static class StandardPersonAttributes
{
    private static readonly StandardAttributes<PersonFacts> Of = new(SubjectBasis.Person);

    public static IEnumerable<AttributeSource> All { get; } =
    [
        Of.Flag("party-member", person => person.IsPartyMember),
        Of.Flag("official-member", person => person.Status == MembershipStatus.Official),
        Of.Flag("probationary", person => person.Status == MembershipStatus.Probationary),
        Of.Boolean("cadre", person => person.IsOf(PersonCategories.Cadre)),
        Of.Boolean("civil-servant", person => person.IsOf(PersonCategories.CivilServant)),
        Of.Boolean("public-employee", person => person.IsOf(PersonCategories.PublicEmployee)),
        Of.Boolean("worker", person => person.IsOf(PersonCategories.Worker)),
        Of.Flag("exempt-from-activities", person => person.IsExempt),
        Of.Flag("suspended", person => person.IsSuspended),
        Of.Flag("temporarily-elsewhere", person => person.IsTemporarilyElsewhere),
        Of.Date("member-since", person => person.MemberSince),
        Of.Date("joined-on", person => person.JoinedOn),
        Of.Id("organization.id", person => person.Organization?.Id),
        Of.Symbol("organization.level", person => StandardAttributes<PersonFacts>.Present<OrganizationLevel>(person.Organization?.Level)),
        Of.Symbol("organization.kind", person => StandardAttributes<PersonFacts>.Present<OrganizationKind>(person.Organization?.Kind)),
        .. Of.Shared,
    ];
}
