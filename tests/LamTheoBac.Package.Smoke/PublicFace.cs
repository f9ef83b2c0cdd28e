using LamTheoBac.Domain.Analysis;
using LamTheoBac.Domain.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Host;

/// <summary>The names that other programs may rely on, as the design writes them.</summary>
internal static class PublicFace
{
    public static void Run()
    {
        var (text, cycle, asOf) = (Given.Rules, Given.Cycle, Given.AsOf);
        var (organizations, people, plans, memberships, assignments) = (Given.Organizations, Given.People, Given.Plans, Given.Memberships, Given.Assignments);
        var (organizationId, personId) = (Given.First, Given.Undated);
        IServiceCollection services = new ServiceCollection();

        RuleBook book = RuleBook.Parse(text).Match(ok => ok, faults => throw new InvalidOperationException(string.Join('\n', faults.Faults)));
        Register register = Register.Create(organizations, people, plans, memberships, assignments).Match(ok => ok, faults => throw new InvalidOperationException(string.Join('\n', faults.Faults)));
        FactTable facts = FactTable.Of(register, book, cycle, asOf);
        CoverageReport report = new CoverageEngine().Evaluate(book, facts);
        Coverage c = report[organizationId, "members-with-plan"];
        Explanation why = report.Explain(personId, "members-with-plan");

        Proof.Same((1L, 1L, 0L, 1L), (c.Met, c.NotMet, c.Excluded, c.Undetermined), "counts of the first cell");
        Proof.Same((CoverageRate.Of(1, 2), CoverageRate.Of(1, 3), CoverageRate.Of(2, 3)), (c.Percentage, c.Lower, c.Upper), "percentage and bounds of the first cell");
        Proof.Same((Outcome.Undetermined, 6), (why.Outcome, why.Line), "why one is undetermined");

        RuleBook before = book, after = RuleBook.Parse(text.Replace("plan.registered and", "cadre or plan.registered and", StringComparison.Ordinal)).Must();
        RuleBookDiff diff = RuleBookDiff.Between(before, after);
        Proof.Same((false, MeasureChange.Changed), (diff.ClassifiesAlike, diff.Measures[0].Change), "what the change of a rule does");

        services.AddLamTheoBac();
        using ServiceProvider host = services.BuildServiceProvider();
        Proof.Same(c, host.GetRequiredService<CoverageEngine>().Evaluate(book, facts)[organizationId, "members-with-plan"], "the engine of the host's services");
    }
}
