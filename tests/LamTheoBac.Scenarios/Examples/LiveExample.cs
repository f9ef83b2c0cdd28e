using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Time;
using NodaTime;

public static class LiveExample
{
    public static void Run(string rules, TextWriter output)
    {
        RuleBook book = RuleBook.Parse(rules).Match(parsed => parsed, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults)));
        CommitmentCycle cycle = CommitmentCycle.OfYear(2026);
        var since = Validity.Since(new LocalDate(2025, 7, 1));
        OrganizationId ward = OrganizationId.From("ward"), one = OrganizationId.From("c1"), two = OrganizationId.From("c2");
        OrganizationTree tree = OrganizationHistory.Create(
            [
                OrganizationPeriod.Of(ward, since, "Đảng bộ phường", OrganizationLevel.Commune),
                OrganizationPeriod.Of(one, since, "Chi bộ 1", OrganizationLevel.Cell, parent: ward),
                OrganizationPeriod.Of(two, since, "Chi bộ 2", OrganizationLevel.Cell, parent: ward),
            ],
            successions: []).Match(made => made, refused => throw new InvalidOperationException(string.Join("\n", refused.Reasons))).TreeOn(cycle.End);

        // What is known when the host starts; the table itself stays as it is.
        SubjectId an = SubjectId.From("an"), binh = SubjectId.From("binh"), chi = SubjectId.From("chi");
        var builder = new FactTableBuilder(book, cycle, asOf: cycle.End, tree);
        foreach (var (person, cell) in new[] { (an, one), (binh, one), (chi, two) }) builder.Add(person, cell, Member(builder.PersonAttributes, registeredOn: null));
        LiveCoverage live = LiveCoverage.Of(builder.Build().Match(built => built, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults))));

        // Each event costs its own subject and one way to the root.
        Tell("start", null);
        Tell("an registers", live.Change(an, Member(live.PersonAttributes, new LocalDate(2026, 3, 1))));
        Tell("an moves to c2", live.Move(an, two));
        Tell("dung is admitted", live.Add(SubjectId.From("dung"), one, Member(live.PersonAttributes, new LocalDate(2026, 4, 1))));
        Tell("binh leaves", live.Remove(binh));
        Tell("nobody registers", live.Change(SubjectId.From("nobody"), Member(live.PersonAttributes, new LocalDate(2026, 5, 1))));

        void Tell(string happened, Refusal? refused) => output.WriteLine(refused is null
            ? $"{happened}: ward {At(ward)}, c1 {At(one)}, c2 {At(two)}"
            : $"{happened}: {string.Join("; ", refused.Reasons.Select(FaultCatalogue.English.Describe))}");

        string At(OrganizationId id) => $"{live[id, "members-with-plan"].Met}/{live[id, "members-with-plan"].Denominator}";
    }

    private static AttributeValue[] Member(IEnumerable<AttributeName> asked, LocalDate? registeredOn) => [.. asked.Select(attribute => attribute.Text switch
    {
        "party-member" => AttributeValue.Of(true),
        "plan.registered-on" => registeredOn is { } day ? AttributeValue.Of(day) : AttributeValue.Absent,
        _ => AttributeValue.Unknown,
    })];
}
