using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Time;

namespace LamTheoBac.Domain.Benchmarks.National;

/// <summary>
/// A made-up country, always the same for a size: one root, provinces, communes, grassroots organizations and cells of
/// 1 to 263 members, 18.7 on average. Members stand in the order of their cells.
/// </summary>
internal sealed class Country
{
    public Country(int persons)
    {
        var random = new Random(2017);
        var sizes = Sizes(persons, random);
        Tree = MakeTree(sizes.Count);
        Members = new Member[persons];
        var next = 0;
        for (var cell = 0; cell < sizes.Count; cell++)
        {
            var organization = OrganizationId.From($"x{cell:0000000}");
            var (position, isReported) = (Tree.PositionOf(organization)!.Value, random.Next(12) != 0);
            for (var number = 0; number < sizes[cell]; number++) Members[next] = MakeMember(next++, organization, position, isReported, random);
        }
    }

    public OrganizationTree Tree { get; }

    public Member[] Members { get; }

    private static List<int> Sizes(int persons, Random random)
    {
        var sizes = new List<int>();
        for (var left = persons; left > 0; left -= sizes[^1])
        {
            var size = random.Next(400) == 0 ? random.Next(60, 264) : random.Next(100) < 8 ? random.Next(1, 8) : random.Next(8, 30);
            sizes.Add(Math.Min(left, size));
        }
        return sizes;
    }

    private static OrganizationTree MakeTree(int cells)
    {
        var always = Validity.Since(new LocalDate(2010, 1, 1));
        var (grassroots, communes, provinces) = ((cells / 6) + 1, (cells / 91) + 1, Math.Min(34, (cells / 300) + 1));
        var organizations = new List<OrganizationPeriod> { Make("root", OrganizationLevel.Province, null) };
        for (var number = 0; number < provinces; number++) organizations.Add(Make($"p{number:00}", OrganizationLevel.Province, "root"));
        for (var number = 0; number < communes; number++) organizations.Add(Make($"c{number:00000}", OrganizationLevel.GrassrootsCommittee, $"p{Scale(number, provinces, communes):00}"));
        for (var number = 0; number < grassroots; number++) organizations.Add(Make($"g{number:000000}", OrganizationLevel.GrassrootsCommittee, $"c{Scale(number, communes, grassroots):00000}"));
        for (var number = 0; number < cells; number++) organizations.Add(Make($"x{number:0000000}", OrganizationLevel.Cell, $"g{Scale(number, grassroots, cells):000000}"));
        return OrganizationHistory.Create(organizations, []).Match(history => history.TreeOn(NationalRules.AsOf), refusal => throw new InvalidOperationException(string.Join('\n', refusal.Reasons)));

        OrganizationPeriod Make(string id, OrganizationLevel level, string? parent) =>
            OrganizationPeriod.Of(OrganizationId.From(id), always, "", level, parent: parent is null ? null : OrganizationId.From(parent));
    }

    private static int Scale(int number, int above, int below) => (int)((long)number * above / below);

    private static Member MakeMember(int number, OrganizationId organization, int position, bool isReported, Random random)
    {
        bool? planned = isReported ? random.Next(100) < 93 : null;
        bool? pledged = isReported ? random.Next(100) < 90 : null;
        return new Member
        {
            Id = SubjectId.From($"m{number:00000000}"),
            Organization = organization,
            Cell = position,
            PartyMember = random.Next(100) < 97,
            Probationary = random.Next(100) < 5,
            Exempt = random.Next(100) < 4,
            Suspended = random.Next(200) == 0,
            Elsewhere = random.Next(100) < 2,
            PlanRegistered = planned,
            PlanApproved = planned == true && random.Next(20) != 0 ? random.Next(100) < 95 : planned == true ? null : planned,
            PledgeSigned = pledged,
            PlanRegisteredOn = planned is null ? null : planned == true ? 17_167 + random.Next(400) : Member.NoDay,
            PledgeSignedOn = pledged is null ? null : pledged == true ? 17_167 + random.Next(380) : Member.NoDay,
            ReviewCount = random.Next(15) == 0 ? null : random.Next(3),
            StudyCount = random.Next(15) == 0 ? null : random.Next(7),
            StudyTopics = random.Next(15) == 0 ? null : random.Next(4),
        };
    }
}
