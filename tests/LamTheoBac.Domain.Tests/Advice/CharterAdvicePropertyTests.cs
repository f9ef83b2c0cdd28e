using CsCheck;
using LamTheoBac.Domain.Advice;
using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Tests.Coverage;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Tests.Advice;

/// <summary>What holds of advice on every random register.</summary>
public sealed class CharterAdvicePropertyTests
{
    private static readonly OrganizationLevel[] Cells = [OrganizationLevel.GrassrootsCell, OrganizationLevel.Cell];

    private const int Registers = 1_000;

    private long _findings;
    private long _settled;

    [Fact]
    public void Of_RandomRegister_FindsJustTheOrganizationsOnTheWrongSideOfAThreshold()
    {
        Gen.Select(Gen.Int, Gen.Int[1, 4], Gen.Int[1, 6]).Sample((seed, least, from) =>
        {
            var facts = Facts(seed);
            Assert.Equal(ExpectedOf(facts, least, from), CharterAdvice.Of(facts, Rules(least, from), []).Select(Described));
            Interlocked.Add(ref _findings, ExpectedOf(facts, least, from).Count());
        }, iter: Registers);
        Assert.True(_findings > Registers, $"{_findings}");
    }

    [Fact]
    public void Of_RandomConsents_SettleFindingsAndNeitherAddNorTakeAny()
    {
        Gen.Select(Gen.Int, Gen.Int[0, 200]).Sample((seed, count) =>
        {
            var (facts, rules) = (Facts(seed), Rules(3, 3));
            var consents = ConsentsOf(facts, new Random(seed), count);
            var (without, with) = (CharterAdvice.Of(facts, rules, []), CharterAdvice.Of(facts, rules, consents));
            Assert.Equal(without.Select(Described), with.Select(Described));
            Assert.DoesNotContain(without, finding => finding.IsSettled);
            foreach (var finding in with)
            {
                Assert.Equal(consents.Where(consent => consent.Organization == finding.Organization && consent.To == finding.Kind), finding.Consents.Select(answer => answer.Consent));
                Assert.Equal(
                    finding.Consents.Any(answer => finding.Rule.AllowsConsent && answer.Consent.By == finding.DirectSuperior && answer.Consent.During.Contains(finding.Day)),
                    finding.IsSettled);
                if (finding.IsSettled) Interlocked.Increment(ref _settled);
            }
        }, iter: Registers);
        Assert.True(_settled > 100, $"{_settled}");
    }

    [Fact]
    public void Of_RandomRegister_ChangesNoFact() => Gen.Int.Sample(seed =>
    {
        var facts = Facts(seed);
        var (contents, before) = (facts.Register.Contents, Values(facts));
        CharterAdvice.Of(facts, CharterRules.Known, ConsentsOf(facts, new Random(seed), 20), facts.Register.Contents.Organizations.Select(period => MeetingDays.Of(period.Id, [])));
        Assert.Same(contents, facts.Register.Contents);
        Assert.Equal(before, Values(facts));
        Assert.Equal(before, Values(Facts(seed)));
    });

    private static FactSnapshot Facts(int seed) => FactSnapshot.Of(RegisterGen.Make(seed, []), Given.Cycle, Given.AsOf);

    private static CharterRules Rules(int least, int from) => CharterRules.Of(
        MinimumMembers.Of(least, Cells, null, Given.Always),
        CommitteeThreshold.Of(from, OrganizationLevel.GrassrootsCommittee, OrganizationLevel.GrassrootsCell, null, Given.Always, allowsConsent: true));

    private static string Described(AdviceFinding finding) => Described(finding.Organization, finding.Kind, Assert.IsType<AdviceGround.Headcount>(finding.Ground).Counted);

    private static string Described(OrganizationId organization, AdviceKind kind, IEnumerable<PersonId> counted) => $"{organization} {kind} {string.Join(' ', counted.Order())}";

    /// <summary>The same by asking every person anew for every organization.</summary>
    private static IEnumerable<string> ExpectedOf(FactSnapshot facts, int least, int from)
    {
        for (var position = 0; position < facts.Tree.Count; position++)
        {
            var (organization, end) = (facts.Tree[position], facts.Tree.EndOfSubtree(position));
            var members = facts.Register.Contents.People.Select(person => (person.Id, Facts: facts.Find(person.Id)!))
                .Where(person => person.Facts.IsPartyMember && person.Facts.Organization is { } at && facts.Tree.PositionOf(at.Id) is { } own && own >= position && own < end).ToList();
            var official = members.Where(person => person.Facts.Status == MembershipStatus.Official).Select(person => person.Id).ToList();
            if (Cells.Contains(organization.Level) && official.Count < least) yield return Described(organization.Id, AdviceKind.TooFewOfficialMembers, official);
            var all = members.Select(person => person.Id);
            if (organization.Level == OrganizationLevel.GrassrootsCell && members.Count >= from) yield return Described(organization.Id, AdviceKind.CellOfCommitteeSize, all);
            if (organization.Level == OrganizationLevel.GrassrootsCommittee && members.Count < from) yield return Described(organization.Id, AdviceKind.CommitteeOfCellSize, all);
        }
    }

    private static List<Consent> ConsentsOf(FactSnapshot facts, Random random, int count)
    {
        var ids = facts.Register.Contents.Organizations.Select(period => period.Id).Distinct().ToList();
        return [.. Enumerable.Range(0, count).Select(number =>
        {
            var organization = ids[random.Next(ids.Count)];
            var superior = facts.Find(organization)?.Parent?.Id ?? organization;
            var by = random.Next(3) == 0 ? ids[random.Next(ids.Count)] : superior;
            var during = Validity.Between(new LocalDate(2016, 1, 1), random.Next(2) == 0 ? null : new LocalDate(2017, random.Next(1, 13), 1).PlusMonths(random.Next(6)));
            return Consent.Of(organization, Enum.GetValues<AdviceKind>()[random.Next(3)], by, during, DocumentNumber.From($"{number}"));
        })];
    }

    private static List<string> Values(FactSnapshot facts) =>
        [.. from position in Enumerable.Range(0, facts.Tree.Count)
            let organization = facts.Find(facts.Tree[position].Id)!
            from declaration in AttributeCatalogue.Standard.Declarations.Where(declaration => declaration.Basis == SubjectBasis.Organization)
            select $"{organization.Id} {declaration.Name} {AttributeCatalogue.Standard.SourceOf(SubjectBasis.Organization, declaration.Name).Read(organization)}"];
}
