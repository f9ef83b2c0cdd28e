using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Rules.Prose;

/// <summary>All that the prose says in one language; <c>{0}</c>, <c>{1}</c> stand for what differs.</summary>
internal sealed partial record ProseWords
{
    public required string Book { get; init; }

    public required string Title { get; init; }

    public required string Issuer { get; init; }

    public required string Cites { get; init; }

    public required string Citation { get; init; }

    public required string CitationDate { get; init; }

    public required string InForce { get; init; }

    public required string InForceFrom { get; init; }

    public required string InForceTo { get; init; }

    public required string InForceAlways { get; init; }

    public required IReadOnlyDictionary<UnknownReading, string> Readings { get; init; }

    public required IReadOnlyDictionary<Rounding, string> Roundings { get; init; }

    public required string Decimals { get; init; }

    public required string Declares { get; init; }

    public required IReadOnlyDictionary<AttributeType, string> Types { get; init; }

    public required string DeclaredWords { get; init; }

    public required string Definition { get; init; }

    public required string Measure { get; init; }

    public required IReadOnlyDictionary<SubjectBasis, string> Counts { get; init; }

    public required string Population { get; init; }

    public required string Exclusion { get; init; }

    public required string Exception { get; init; }

    public required string Because { get; init; }

    public required string Met { get; init; }

    public required string Target { get; init; }

    public required string TargetFrom { get; init; }

    public required string All { get; init; }

    public required string Any { get; init; }

    public required string AtLeast { get; init; }

    public required string Not { get; init; }

    public required string Always { get; init; }

    public required string Never { get; init; }

    public required string Defined { get; init; }

    public required string Known { get; init; }

    public required string OwnFlag { get; init; }

    public required string OwnNoun { get; init; }

    public required string OwnMeaning { get; init; }

    public required string FlagIsKnown { get; init; }

    /// <summary>How a noun is compared with a number, by operator: <c>{0}</c> the noun, <c>{1}</c> the number.</summary>
    public required IReadOnlyDictionary<ComparisonOperator, string> Numbers { get; init; }

    /// <summary>The same for days.</summary>
    public required IReadOnlyDictionary<ComparisonOperator, string> Dates { get; init; }

    /// <summary>The same for words and ids.</summary>
    public required IReadOnlyDictionary<ComparisonOperator, string> Symbols { get; init; }

    public required string OneOf { get; init; }

    public required IReadOnlyDictionary<DateAnchor, string> Anchors { get; init; }

    public required string DaysLater { get; init; }

    public required string DaysEarlier { get; init; }

    /// <summary>The form of a day: year, month, day.</summary>
    public required string Day { get; init; }

    /// <summary>What stands between the whole and the decimals of a percentage.</summary>
    public required string DecimalSign { get; init; }

    /// <summary>The words of the standard symbols; a word that is not here is quoted.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>How the standard attributes are called.</summary>
    public required IReadOnlyDictionary<string, AttributePhrase> Attributes { get; init; }

    public static ProseWords Of(ProseLanguage language) => language == ProseLanguage.Vietnamese ? Vietnamese : English;

    /// <summary>A template with these values in it.</summary>
    public static string Fill(string template, params ReadOnlySpan<string> values)
    {
        var filled = new System.Text.StringBuilder();
        for (var position = 0; position < template.Length; position++)
        {
            if (template[position] == '{' && position + 2 < template.Length && template[position + 2] == '}')
            {
                filled.Append(values[template[position + 1] - '0']);
                position += 2;
            }
            else
            {
                filled.Append(template[position]);
            }
        }
        return filled.ToString();
    }
}
