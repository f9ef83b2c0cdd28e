using CsCheck;

namespace LamTheoBac.Domain.Tests.Rules;

internal static partial class RuleBookGen
{
    private const int DeepestCriterion = 4;

    /// <summary>A criterion for <c>person</c>, <c>organization</c> or both (<c>shared</c>), using the definitions d0 … before the given one.</summary>
    public static Gen<string> Criterion(string basis, int definitions) => Criterion(basis, definitions, DeepestCriterion);

    private static Gen<string> Criterion(string basis, int definitions, int depth)
    {
        var leaf = definitions == 0 ? Leaf(basis) : Gen.Frequency<string>((5, Leaf(basis)), (1, Gen.Int[0, definitions - 1].Select(index => $"d{index}")));
        if (depth == 0) return leaf;
        var part = Criterion(basis, definitions, depth - 1);
        return Gen.Frequency<string>(
            (3, leaf),
            (2, Joined("and", part)),
            (2, Joined("or", part)),
            (1, part.Select(inner => $"not {inner}")),
            (1, part.Select(inner => $"({inner})")),
            (1, Gen.Select(Gen.Int[0, 4], part.Array[1, 3]).Select((count, parts) => $"at least {count} of ({string.Join(", ", parts)})")));
    }

    private static Gen<string> Joined(string word, Gen<string> part) =>
        Gen.Select(part.Array[2, 3], Space, Gen.Bool).Select((parts, space, isGrouped) => isGrouped ? $"({string.Join($"{space}{word} ", parts)})" : string.Join($" {word}{space}", parts));

    private static Gen<string> Leaf(string basis) => basis switch
    {
        "person" => Gen.OneOf<string>(SharedLeaf, PersonLeaf),
        "organization" => Gen.OneOf<string>(SharedLeaf, OrganizationLeaf),
        _ => SharedLeaf,
    };

    private static Gen<string> SharedLeaf => Gen.OneOf<string>(
        Gen.OneOf("true", "false", "plan.registered", "pledge.signed", "trained", "known(review.rating)", "known ( trained )"),
        Gen.Select(Gen.OneOf("review.count", "study.count", "study.topics"), NumberTest).Select((name, test) => name + test),
        Gen.Select(Gen.OneOf("plan.registered-on", "plan.approved-on", "pledge.signed-on", "review.on", "plan.due-on", "pledge.due-on", "review.due-on", "study.due-on"), DateTest).Select((name, test) => name + test),
        Gen.OneOf(" = good", "!=excellent", " in {good}", " in {good, unfulfilled}").Select(test => "review.rating" + test),
        Gen.OneOf("=cell", " != province", " in {commune,cell}").Select(test => "parent.level" + test));

    private static Gen<string> PersonLeaf => Gen.OneOf<string>(
        Gen.OneOf("party-member", "probationary", "official-member", "cadre", "known(hours)", "organization.id in {\"BK-01\", \"đ\"}", "organization.id != \"a\\\"\\\\\""),
        Gen.OneOf(" = land", " = met", " != half-up", " in {no,land}").Select(test => "field" + test),
        DateTest.Select(test => "trained-on" + test),
        NumberTest.Select(test => "hours" + test));

    private static Gen<string> OrganizationLeaf => Gen.OneOf<string>(
        Gen.OneOf("inspected", "supervised", "standards.issued", "standards.adapted", "known(study.due-on)", "indicators.reviewed", "id = \"BK-01\"", "level = cell", "level in {cell, commune}", "known(kind)"),
        Gen.Select(Gen.OneOf("members.count", "members.official", "quota", "issues.raised", "issues.open", "inspections.planned", "inspections.done"), NumberTest).Select((name, test) => name + test));

    private static Gen<string> Operator => Gen.OneOf("=", " != ", "<", "<= ", " >", " >= ");

    private static Gen<string> NumberTest
    {
        get
        {
            var number = Gen.OneOf<string>(Gen.Int[-3, 3].Select(value => $"{value}"), Gen.OneOf("9223372036854775807", "-9223372036854775808", "007"));
            return Gen.OneOf<string>(Gen.Select(Operator, number).Select((sign, value) => sign + value), number.Array[1, 3].Select(values => $" in {{{string.Join(", ", values)}}}"));
        }
    }

    private static Gen<string> DateTest
    {
        get
        {
            var anchor = Gen.OneOf("cycle.start", "cycle.end", "as-of");
            var moved = Gen.Select(anchor, Gen.OneOf(" - ", "-", "+", " + "), Gen.Int[0, 400]).Select((day, sign, days) => $"{day}{sign}{days} days");
            var operand = Gen.OneOf<string>(Day, anchor, moved);
            return Gen.OneOf<string>(Gen.Select(Operator, operand).Select((sign, value) => sign + value), operand.Array[1, 3].Select(values => $" in {{ {string.Join(" ,", values)} }}"));
        }
    }
}
