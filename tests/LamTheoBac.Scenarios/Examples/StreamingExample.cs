using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Time;
using NodaTime;

public static class StreamingExample
{
    public static async Task Run(string rules, TextWriter output)
    {
        RuleBook book = RuleBook.Parse(rules).Match(parsed => parsed, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults)));
        CommitmentCycle cycle = CommitmentCycle.OfYear(2026);
        OrganizationTree tree = OrganizationHistory.Create(Organizations(), successions: [])
            .Match(made => made, refused => throw new InvalidOperationException(string.Join("\n", refused.Reasons))).TreeOn(cycle.End);

        var builder = new FactTableBuilder(book, cycle, asOf: cycle.End, tree);
        await builder.AddAsync(People([.. builder.PersonAttributes.Select(attribute => attribute.Text)]));
        FactTable facts = builder.Build().Match(built => built, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults)));

        CoverageReport report = new CoverageEngine { Threads = 2 }.Evaluate(book, facts);
        Coverage all = report[OrganizationId.From("root"), "members-with-plan"], first = report[OrganizationId.From("p1"), "members-with-plan"];
        output.WriteLine($"{builder.Persons} persons: {all.Percentage}, {all.Undetermined} undetermined; p1: {first.Percentage}");
    }

    // As a cursor of a database gives them. Nothing is kept of a row, so one array carries the values of all.
    private static async IAsyncEnumerable<SubjectRow> People(string[] asked)
    {
        var values = new AttributeValue[asked.Length];
        for (var cell = 0; cell < 680; cell++)
        {
            await Task.Yield(); // the next page
            var organization = OrganizationId.From($"p{(cell / 20) + 1}-c{(cell % 20) + 1}");
            for (var member = 0; member < 150; member++)
            {
                for (var index = 0; index < asked.Length; index++)
                {
                    values[index] = asked[index] switch
                    {
                        "party-member" => AttributeValue.Of(true),
                        "plan.registered-on" when member < 140 => AttributeValue.Of(new LocalDate(2026, 3, 1)),
                        "plan.registered-on" when member < 145 => AttributeValue.Absent,
                        _ => AttributeValue.Unknown,
                    };
                }
                yield return new SubjectRow(SubjectId.From($"{cell}-{member}"), organization, values);
            }
        }
    }

    // Organizations are few; they are held.
    private static IEnumerable<OrganizationPeriod> Organizations()
    {
        var since = Validity.Since(new LocalDate(2025, 7, 1));
        var root = OrganizationPeriod.Of(OrganizationId.From("root"), since, "Cả nước", OrganizationLevel.Central);
        yield return root;
        for (var number = 1; number <= 34; number++)
        {
            var province = OrganizationPeriod.Of(OrganizationId.From($"p{number}"), since, $"Tỉnh {number}", OrganizationLevel.Province, parent: root.Id);
            yield return province;
            for (var cell = 1; cell <= 20; cell++)
                yield return OrganizationPeriod.Of(OrganizationId.From($"{province.Id}-c{cell}"), since, $"Chi bộ {cell}", OrganizationLevel.Cell, parent: province.Id);
        }
    }
}
