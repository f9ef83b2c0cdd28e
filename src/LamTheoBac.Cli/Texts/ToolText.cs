using System.Globalization;
using LamTheoBac.Domain.Coverage;
using LamTheoBac.Domain.Cycles;
using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Prose;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Cli.Texts;

/// <summary>Every text that the tool shows, in one language. <c>{0}</c>, <c>{1}</c> stand for what is filled in.</summary>
internal sealed partial record ToolText
{
    public required CultureInfo Culture { get; init; }

    public required FaultCatalogue Faults { get; init; }

    public required AnalysisText Analysis { get; init; }

    public required ProseLanguage Prose { get; init; }

    public required string Glossary { get; init; }

    public required string Warning { get; init; }

    public required string MoreFaults { get; init; }

    public required string UnknownWord { get; init; }

    public required string MissingArgument { get; init; }

    public required string MissingOption { get; init; }

    public required string MissingOptionValue { get; init; }

    public required string RepeatedOption { get; init; }

    public required string IllegalValue { get; init; }

    public required string UnknownCycle { get; init; }

    public required string NeedsData { get; init; }

    public required string DeclaredTwice { get; init; }

    public required string UnknownNode { get; init; }

    public required string UnknownMeasure { get; init; }

    public required string UnknownSubject { get; init; }

    public required string DataIsSound { get; init; }

    public required string DataIsFaulty { get; init; }

    public required string Formatted { get; init; }

    public required string SampleWritten { get; init; }

    public required string Working { get; init; }

    public required HelpText Help { get; init; }

    public required ReportText Report { get; init; }

    public required PageText Page { get; init; }

    public required ExplanationText Explanation { get; init; }

    public required FigureText Figure { get; init; }

    public required IReadOnlyDictionary<TargetStanding, string> Standings { get; init; }

    public required IReadOnlyDictionary<Outcome, string> Outcomes { get; init; }

    public required IReadOnlyDictionary<UnplacedReason, string> UnplacedReasons { get; init; }

    public required IReadOnlyDictionary<ReturnTopic, string> Themes { get; init; }

    public required IReadOnlyDictionary<Truth, string> Truths { get; init; }

    /// <summary>A count with its digits in groups.</summary>
    public string Count(long count) => count.ToString("N0", Culture);

    /// <summary>A template with these values in it.</summary>
    public static string Fill(string template, params ReadOnlySpan<string> values)
    {
        var filled = new System.Text.StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            var isHole = template[i] == '{' && i + 2 < template.Length && template[i + 2] == '}' && char.IsAsciiDigit(template[i + 1]);
            if (!isHole) filled.Append(template[i]);
            else
            {
                filled.Append(values[template[i + 1] - '0']);
                i += 2;
            }
        }
        return filled.ToString();
    }

    // Made here and not asked of the system, which may have no data of cultures.
    private static CultureInfo CultureWith(string decimalSign, string groupSign)
    {
        var numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator) = (decimalSign, groupSign);
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = numbers;
        return CultureInfo.ReadOnly(culture);
    }
}
