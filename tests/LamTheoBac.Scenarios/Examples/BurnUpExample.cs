using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.People;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Time;
using NodaTime;

public static class BurnUpExample
{
    public static void Run(string rules, TextWriter output)
    {
        RuleBook book = RuleBook.Parse(rules).Match(parsed => parsed, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults)));
        CommitmentCycle cycle = CommitmentCycle.OfYear(2026);
        OrganizationId cell = OrganizationId.From("c1");
        OrganizationTree tree = OrganizationHistory.Create([OrganizationPeriod.Of(cell, Validity.Since(new LocalDate(2025, 7, 1)), "Chi bộ 1", OrganizationLevel.Cell)], successions: [])
            .Match(made => made, refused => throw new InvalidOperationException(string.Join("\n", refused.Reasons))).TreeOn(cycle.Start);

        // A member is one stretch: the rules compare the day of the plan with `as-of`, and that goes from day to day by itself.
        var builder = new CoverageTimelineBuilder(book, cycle, cycle.Start, cycle.End, tree, shown: [cell]);
        for (var number = 0; number < 40; number++)
        {
            var from = number < 30 ? cycle.Start : new LocalDate(2026, 6, 15); // ten are admitted in June
            var registered = new LocalDate(2026, 1, 20).PlusDays(7 * number);
            AttributeValue[] values = [.. builder.PersonAttributes.Select(attribute => attribute.Text switch
            {
                "party-member" => AttributeValue.Of(true),
                "plan.registered-on" => AttributeValue.Of(registered),
                _ => AttributeValue.Unknown,
            })];
            builder.Add(SubjectId.From($"m{number}"), cell, Validity.Since(from), values);
        }
        CoverageTimeline year = builder.Build().Match(built => built, refused => throw new InvalidOperationException(string.Join("\n", refused.Faults)));

        foreach (var day in new[] { cycle.Start, new(2026, 1, 20), new(2026, 3, 31), new(2026, 6, 14), new(2026, 6, 15), new(2026, 9, 30), cycle.End })
        {
            Coverage at = year[day, cell, "members-with-plan"];
            output.WriteLine($"{day:uuuu-MM-dd}: {at.Met}/{at.Denominator}, {at.Standing}, {at.Shortfall} short");
        }
    }
}
