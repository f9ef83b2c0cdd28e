using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Organizations;
using LamTheoBac.Domain.Rules;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Coverage;

/// <summary>Warns of organizations that a rule book names and a register lacks (DATA.md, attributes).</summary>
internal static class UnlistedOrganizations
{
    public static ValueList<Fault> Of(FactTable facts) => facts.Book.Criteria()
        .SelectMany(criterion => criterion.Parts())
        .SelectMany(leaf => Named(leaf).Select(id => (id, leaf.Place)))
        .Where(named => !Knows(facts, OrganizationId.From(named.id)))
        .DistinctBy(named => named.id)
        .Select(named => new Fault(RuleBookFaultCodes.UnlistedOrganization, named.Place.ToFaultPlace(), named.id, ["organizations"]))
        .ToValueList();

    // Streamed facts know the organizations of their day only.
    private static bool Knows(FactTable facts, OrganizationId id) => facts.Snapshot?.Register.Organizations.Knows(id) ?? facts.Tree.PositionOf(id) is not null;

    private static IEnumerable<string> Named(Criterion leaf) => leaf switch
    {
        Criterion.Comparison { Operand: Rules.Operand.Id id } => [id.Text],
        Criterion.In among => among.Operands.OfType<Rules.Operand.Id>().Select(id => id.Text),
        _ => [],
    };
}
