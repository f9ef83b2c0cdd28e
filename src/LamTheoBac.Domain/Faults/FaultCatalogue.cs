using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace LamTheoBac.Domain.Faults;

/// <summary>
/// The sentences of faults in one language (danh mục câu báo lỗi). Immutable. A sentence is a template: <c>{found}</c> stands for what was
/// found, <c>{expected}</c> for all that was expected, <c>{0}</c>, <c>{1}</c> and so on for one item of it, and
/// <c>{code}</c> for the code. Codes are told apart by their names.
/// </summary>
public sealed partial class FaultCatalogue
{
    private readonly FrozenDictionary<string, string> _templates;
    private readonly Wording _wording;

    private FaultCatalogue(IEnumerable<KeyValuePair<string, string>> templates, Wording wording)
    {
        _templates = templates.ToFrozenDictionary(StringComparer.Ordinal);
        _wording = wording;
    }

    /// <summary>The texts of these codes added, or put in place of those that are there: a host's own codes, or its own wording.</summary>
    /// <exception cref="ArgumentException">A code has no name, or its template is empty.</exception>
    public FaultCatalogue With(IReadOnlyDictionary<FaultCode, string> templates)
    {
        var all = new Dictionary<string, string>(_templates, StringComparer.Ordinal);
        foreach (var (code, template) in Guard.Against.Null(templates))
            all[Guard.Against.NullOrWhiteSpace(code.Name, nameof(templates))] = Guard.Against.NullOrWhiteSpace(template, nameof(templates));
        return new(all, _wording);
    }

    /// <summary>
    /// The sentence of this fault: lower case, without a final period, user input in backticks, with the suggestion, if
    /// any, at its end. A code without a text gets a plain sentence that names it.
    /// </summary>
    public string Describe(Fault fault)
    {
        var sentence = Fill(TemplateOf(Guard.Against.Null(fault).Code), fault);
        return fault.Suggestion is null ? sentence : sentence + _wording.Suggestion.Replace("{0}", fault.Suggestion, StringComparison.Ordinal);
    }

    internal string? FindTemplate(FaultCode code) => _templates.GetValueOrDefault(code.ToString());

    private string TemplateOf(FaultCode code) => FindTemplate(code) ?? _wording.Fallback;

    // One pass from left to right, so that what was found is never taken for a template itself.
    private string Fill(string template, Fault fault)
    {
        // Backticks around nothing would hide that there is nothing.
        if (fault.Found.Length == 0) template = template.Replace("`{found}`", _wording.Nothing, StringComparison.Ordinal);
        var sentence = new StringBuilder();
        var position = 0;
        while (template.IndexOf('{', position) is >= 0 and var open && template.IndexOf('}', open) is >= 0 and var close)
        {
            sentence.Append(template, position, open - position).Append(ValueOf(template[(open + 1)..close], fault) ?? template[open..(close + 1)]);
            position = close + 1;
        }
        return sentence.Append(template, position, template.Length - position).ToString();
    }

    private static string? ValueOf(string placeholder, Fault fault) => placeholder switch
    {
        "found" => fault.Found,
        "expected" => string.Join(", ", fault.Expected),
        "code" => fault.Code.ToString(),
        _ when int.TryParse(placeholder, NumberStyles.None, CultureInfo.InvariantCulture, out var index) => fault.Expected.ElementAtOrDefault(index) ?? "",
        _ => null,
    };

    /// <summary>What a language needs beside the texts of the codes.</summary>
    /// <param name="Nothing">Stands for what was found where nothing was.</param>
    /// <param name="Suggestion">What follows a sentence with a suggestion.</param>
    /// <param name="Fallback">The template of a code without a text.</param>
    private sealed record Wording(string Nothing, string Suggestion, string Fallback);
}
