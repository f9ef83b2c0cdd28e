using System.Globalization;
using LamTheoBac.Domain.Rules.Checking;

namespace LamTheoBac.Domain.Rules.Text;

/// <summary>The form of criteria in rules, with parentheses exactly where the tree would be another without them.</summary>
internal static class CriterionText
{
    public static string Print(Criterion criterion) => criterion switch
    {
        Criterion.Constant constant => constant.Value ? "true" : "false",
        Criterion.All or Criterion.Any => string.Join(' ', Lines(criterion)),
        Criterion.Not not => $"not {PrintPart(not, not.Inner)}",
        Criterion.AtLeast chosen => string.Create(CultureInfo.InvariantCulture, $"at least {chosen.Count} of ({string.Join(", ", chosen.Criteria.Select(Print))})"),
        Criterion.Known known => $"known({known.Attribute})",
        Criterion.Flag flag => flag.Attribute.Text,
        Criterion.Comparison comparison => $"{comparison.Attribute} {OperatorText.Print(comparison.Operator)} {OperandText.Print(comparison.Operand)}",
        Criterion.In membership => $"{membership.Attribute} in {{{string.Join(", ", membership.Operands.Select(OperandText.Print))}}}",
        Criterion.Defined defined => defined.Definition.Text,
        _ => throw new InvalidOperationException("the criteria are a closed hierarchy"),
    };

    /// <summary>The lines on which a long criterion is printed: broken at its outermost <c>and</c> or <c>or</c>.</summary>
    public static IEnumerable<string> Lines(Criterion criterion) => criterion switch
    {
        Criterion.All all => all.Criteria.Select((part, index) => index == 0 ? PrintPart(all, part) : $"and {PrintPart(all, part)}"),
        Criterion.Any any => any.Criteria.Select((part, index) => index == 0 ? PrintPart(any, part) : $"or {PrintPart(any, part)}"),
        _ => [Print(criterion)],
    };

    private static string PrintPart(Criterion whole, Criterion part) => SizeCheck.NeedsParentheses(whole, part) ? $"({Print(part)})" : Print(part);
}
