using System.Globalization;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Rules.Prose;

/// <summary>Writes values in the prose of one language.</summary>
internal sealed class ProseValues(ProseWords words)
{
    /// <summary>A text in quotation marks; marks and backslashes inside are marked, so that no two texts look alike.</summary>
    public static string Quoted(string text) =>
        $"“{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("“", "\\“", StringComparison.Ordinal).Replace("”", "\\”", StringComparison.Ordinal)}”";

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    public string Day(LocalDate day) => ProseWords.Fill(
        words.Day, day.Year.ToString("0000", CultureInfo.InvariantCulture), day.Month.ToString("00", CultureInfo.InvariantCulture), day.Day.ToString("00", CultureInfo.InvariantCulture));

    public string Percent(TargetPercentage target) => target.Percent.ToString("0.####", CultureInfo.InvariantCulture).Replace(".", words.DecimalSign, StringComparison.Ordinal) + "%";

    /// <summary>What the value of an attribute is compared with; words of the library's own attributes are told in the words of the field.</summary>
    public string Operand(AttributeName attribute, Operand operand) => operand switch
    {
        Rules.Operand.Integer integer => Number(integer.Value),
        Rules.Operand.Date date => Day(date.Value),
        Rules.Operand.Symbol symbol => words.Attributes.ContainsKey(attribute.Text) && words.Words.TryGetValue(symbol.Word, out var word) ? word : Quoted(symbol.Word),
        Rules.Operand.Id id => Quoted(id.Text),
        Rules.Operand.Anchored anchored => Anchored(anchored),
        _ => throw new ArgumentException($"{operand.GetType().Name} is no operand", nameof(operand)),
    };

    private string Anchored(Operand.Anchored anchored)
    {
        var anchor = words.Anchors[anchored.Anchor];
        if (anchored.Days == 0) return anchor;
        return ProseWords.Fill(anchored.Days > 0 ? words.DaysLater : words.DaysEarlier, Number(Math.Abs((long)anchored.Days)), anchor);
    }
}
