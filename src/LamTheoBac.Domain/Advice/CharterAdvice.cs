using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Advice;

/// <summary>
/// Looks where organizations are not as the Charter has them (rà soát theo Điều lệ Đảng). What it finds is advice: it refuses
/// nothing, and changes no register and no figure.
/// </summary>
public static class CharterAdvice
{
    /// <summary>
    /// What these rules find as of the day of the facts, in tree order, and in the order of the rules within an organization.
    /// A consent settles findings and takes none away.
    /// </summary>
    /// <param name="facts">The facts of a day in a cycle.</param>
    /// <param name="rules">The rules; those that do not hold on the day find nothing.</param>
    /// <param name="consents">The written consents of superiors, of whatever day; empty when there are none.</param>
    /// <param name="meetings">
    /// The meetings, several records of one organization taken together; null when nobody told of any. Of an organization without
    /// a record nothing is found, because unknown is not no.
    /// </param>
    public static ValueList<AdviceFinding> Of(FactSnapshot facts, CharterRules rules, IEnumerable<Consent> consents, IEnumerable<MeetingDays>? meetings = null)
    {
        Guard.Against.Null(facts);
        var holding = Guard.Against.Null(rules).All.Where(rule => rule.During.Contains(facts.AsOf)).ToList();
        var given = Guard.Against.Null(consents).ToLookup(consent => (consent.Organization, consent.To));
        var source = new AdviceSource(facts, meetings);
        var findings = new List<AdviceFinding>();
        for (var position = 0; position < facts.Tree.Count; position++)
        {
            var organization = facts.Tree[position];
            foreach (var rule in holding)
            {
                if (rule.Find(source, position) is not { } found) continue;
                var answers = given[(organization.Id, found.Kind)].Select(consent => new ConsentAnswer(consent, EffectOf(consent, rule, organization.Parent, facts.AsOf)));
                findings.Add(new AdviceFinding(organization.Id, facts.AsOf, rule, found.Kind, found.Ground, organization.Parent, answers.ToValueList()));
            }
        }
        return findings.ToValueList();
    }

    private static ConsentEffect EffectOf(Consent consent, CharterRule rule, OrganizationId? directSuperior, LocalDate day) =>
        !rule.AllowsConsent ? ConsentEffect.NoExceptionAllowed
        : consent.By != directSuperior ? ConsentEffect.NotTheDirectSuperior
        : !consent.During.Contains(day) ? ConsentEffect.NotInForce
        : ConsentEffect.Settles;
}
