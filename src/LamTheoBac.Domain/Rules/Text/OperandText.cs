using System.Globalization;

namespace LamTheoBac.Domain.Rules.Text;

/// <summary>The form of operands in rules.</summary>
internal static class OperandText
{
    public static string Print(Operand operand) => operand switch
    {
        Operand.Integer integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        Operand.Date date => DateText.Print(date.Value),
        Operand.Symbol symbol => symbol.Word,
        Operand.Id id => StringText.Print(id.Text),
        Operand.Anchored anchored => Print(anchored),
        _ => throw new InvalidOperationException("the operands are a closed hierarchy"),
    };

    private static string Print(Operand.Anchored anchored)
    {
        var anchor = LanguageWords.TextOf(anchored.Anchor);
        return anchored.Days == 0 ? anchor : string.Create(CultureInfo.InvariantCulture, $"{anchor} {(anchored.Days < 0 ? '-' : '+')} {Math.Abs(anchored.Days)} days");
    }
}
