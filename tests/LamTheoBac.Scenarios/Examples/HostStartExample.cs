using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using NodaTime;

public static class HostStartExample
{
    public static void Run(string rules, TextWriter output)
    {
        RuleBook book = RuleBook.Parse(rules).Match(parsed => parsed, refused => throw Refused(refused.Faults));
        var cycle = CommitmentCycle.OfYear(2017);
        var since = Validity.Since(new LocalDate(2015, 1, 1));

        // Your rows become records; ids are your own keys.
        OrganizationId committee = OrganizationId.From("DB"), cell = OrganizationId.From("DB-1");
        PersonId an = PersonId.From("1001"), binh = PersonId.From("1002"), chi = PersonId.From("1003");
        Register register = Register.Create(new RegisterContents
        {
            Organizations =
            [
                OrganizationPeriod.Of(committee, since, "Đảng bộ phường", OrganizationLevel.GrassrootsCommittee),
                OrganizationPeriod.Of(cell, since, "Chi bộ 1", OrganizationLevel.Cell, parent: committee),
            ],
            People = [Person.Of(an), Person.Of(binh), Person.Of(chi)],
            Memberships = [.. new[] { an, binh, chi }.Select(id => Membership.Of(id, MembershipStatus.Official, since))],
            Assignments = [.. new[] { an, binh, chi }.Select(id => Assignment.Of(id, cell, AssignmentRole.Primary, since))],
            Plans =
            [
                CommitmentDocument.Of(an, cycle.Id, CommitmentKind.Plan, Reported<LocalDate>.Known(new LocalDate(2017, 3, 1))),
                CommitmentDocument.Of(chi, cycle.Id, CommitmentKind.Plan, Reported<LocalDate>.Unknown),
            ],
        }).Match(made => made, refused => throw Refused(refused.Faults));

        CoverageReport report = new CoverageEngine().Evaluate(book, FactTable.Of(register, book, cycle, asOf: cycle.End));

        // A superior's counts are the sums of those below.
        Coverage at = report[committee, "members-with-plan"];
        output.WriteLine($"met {at.Met}, not met {at.NotMet}, undetermined {at.Undetermined}: {at.Percentage}, target {at.Standing}");

        // Every count opens into its subjects, and every subject into the line that decided.
        foreach (SubjectId subject in report.Subjects(committee, "members-with-plan", Outcome.NotMet))
            output.WriteLine($"{subject}: line {report.Explain(subject, "members-with-plan").Line}");
    }

    private static InvalidOperationException Refused(IEnumerable<Fault> faults) =>
        new(string.Join("\n", faults.Select(fault => $"{fault.Place}: {FaultCatalogue.English.Describe(fault)}")));
}
