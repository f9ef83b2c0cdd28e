using LamTheoBac.Domain.Commitments;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Time;
using LamTheoBac.Domain.Values;
using NodaTime;

public static class ReadmeExample
{
    public static void Run(string rules, TextWriter output)
    {
        RuleBook book = RuleBook.Parse(rules).Match(
            parsed => parsed,
            refused => throw new InvalidOperationException(string.Join("\n", refused.Faults)));

        var since = Validity.Since(new LocalDate(2015, 1, 1));
        var cell = OrganizationPeriod.Of(OrganizationId.From("c1"), since, "Chi bộ 1", OrganizationLevel.Cell);
        PersonId[] members = [PersonId.From("c1-1"), PersonId.From("c1-2"), PersonId.From("c1-3")];
        var cycle = CommitmentCycle.OfYear(2017);

        Register register = Register.Create(
            organizations: [cell],
            people: members.Select(id => Person.Of(id)),
            plans:
            [
                CommitmentDocument.Of(members[0], cycle.Id, CommitmentKind.Plan, Reported<LocalDate>.Known(new LocalDate(2017, 3, 1))),
                CommitmentDocument.Of(members[2], cycle.Id, CommitmentKind.Plan, Reported<LocalDate>.Unknown),
            ],
            memberships: members.Select(id => Membership.Of(id, MembershipStatus.Official, since)),
            assignments: members.Select(id => Assignment.Of(id, cell.Id, AssignmentRole.Primary, since)))
            .Match(made => made, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults)));

        FactTable facts = FactTable.Of(register, book, cycle, asOf: cycle.End);
        CoverageReport report = new CoverageEngine().Evaluate(book, facts);

        var figures = report[cell.Id, "members-with-plan"];
        output.WriteLine($"c1: {figures.Percentage} = {Show(figures.Percentage)}%, from {Show(figures.Lower)} to {Show(figures.Upper)} when everything is known");

        Explanation why = report.Explain(members[2], "members-with-plan");
        output.WriteLine($"{why.Subject}: {why.Outcome}, line {why.Line}");
    }

    private static string? Show(CoverageRate? rate) => rate?.Show(1, Rounding.HalfUp, System.Globalization.CultureInfo.InvariantCulture);
}
