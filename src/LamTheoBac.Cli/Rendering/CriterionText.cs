using System.Globalization;
using LamTheoBac.Domain.Rules;

namespace LamTheoBac.Cli.Rendering;

/// <summary>One criterion in the words of the rule language, without what stands inside it.</summary>
internal static class CriterionText
{
    public static string Of(Criterion criterion) => criterion switch
    {
        Criterion.Constant constant => constant.Value ? "true" : "false",
        Criterion.All => "and",
        Criterion.Any => "or",
        Criterion.Not => "not",
        Criterion.AtLeast atLeast => string.Create(CultureInfo.InvariantCulture, $"at least {atLeast.Count} of"),
        Criterion.Known known => $"known({known.Attribute})",
        Criterion.Flag flag => flag.Attribute.Text,
        Criterion.Comparison comparison => $"{comparison.Attribute} {Of(comparison.Operator)} {Of(comparison.Operand)}",
        Criterion.In among => $"{among.Attribute} in {{{string.Join(", ", among.Operands.Select(Of))}}}",
        Criterion.Defined defined => defined.Definition.Text,
        _ => criterion.ToString(),
    };

    private static string Of(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "!=",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static string Of(Operand operand) => operand switch
    {
        Operand.Integer integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        Operand.Date date => Days.Of(date.Value),
        Operand.Symbol symbol => symbol.Word,
        Operand.Id id => $"\"{id.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        Operand.Anchored anchored => Of(anchored.Anchor) + Shift(anchored.Days),
        _ => operand.ToString(),
    };

    private static string Of(DateAnchor anchor) => anchor switch
    {
        DateAnchor.CycleStart => "cycle.start",
        DateAnchor.CycleEnd => "cycle.end",
        _ => "as-of",
    };

    private static string Shift(int days) =>
        days == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {(days < 0 ? '-' : '+')} {Math.Abs((long)days)} days");
}
