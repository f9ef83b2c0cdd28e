using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Facts;

namespace LamTheoBac.Domain.Rules.Text;

/// <summary>Prints a rule book in its one canonical layout (RULES.md section 6, format).</summary>
internal sealed partial class RuleFormatter
{
    private const string Indent = "  ";

    private readonly RuleBook _book;
    private readonly RuleWriter _writer = new();

    private RuleFormatter(RuleBook book) => _book = book;

    public static string Format(RuleBook book)
    {
        var formatter = new RuleFormatter(book);
        formatter.WriteHeader();
        foreach (var block in book.Blocks) formatter.Write(block);
        formatter.WriteEnd();
        return formatter._writer.ToString();
    }

    private void WriteHeader()
    {
        _writer.Line("", $"rule book {_book.Name}", _book.Comments.Of(ClauseKind.Book));
        WriteHeader(ClauseKind.Title, _book.Title is { } title ? $"title   {StringText.Print(title)}" : null);
        WriteHeader(ClauseKind.Issuer, _book.Issuer is { } issuer ? $"issuer  {StringText.Print(issuer)}" : null);
        WriteHeader(ClauseKind.Cites, _book.Citations.Count > 0 ? $"cites   {Print(_book.Citations)}" : null);
        WriteHeader(ClauseKind.InForce, _book.InForce is { } inForce ? $"in force {inForce}" : null);
        WriteHeader(ClauseKind.Unknown, _book.Reading == UnknownReading.CountsAsNo ? "unknown counts as no" : null);
        for (var i = 0; i < _book.Attributes.Count; i++) WriteHeader(ClauseKind.Attribute, Print(_book.Attributes[i]), i);
        WriteHeader(ClauseKind.Round, _book.StatedRounding is { } rounding ? $"round {(rounding == Rounding.Truncate ? "truncate" : "half-up")}" : null);
        WriteHeader(ClauseKind.Decimals, _book.StatedDecimals is { } decimals ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"decimals {decimals}") : null);
    }

    private void WriteHeader(ClauseKind kind, string? line, int index = 0)
    {
        if (line is not null) _writer.Line(Indent, line, _book.Comments.Of(kind, index));
    }

    private void Write(BookBlock block)
    {
        _writer.BlankLine();
        if (block.IsMeasure) Write(_book.Measures[block.Index]);
        else Write(_book.Definitions[block.Index]);
    }

    private void Write(Definition definition)
    {
        _writer.Line("", $"define {definition.Name}:", definition.Comments with { Behind = null });
        _writer.Criterion(Indent, "", definition.Criterion, "", definition.Comments with { Before = [] });
    }

    private void WriteEnd()
    {
        var comments = _book.Comments.Of(ClauseKind.End).Before;
        if (comments.Count > 0) _writer.BlankLine();
        _writer.Comments("", comments);
    }

    private static string Print(IEnumerable<Citation> citations) => string.Join(", ", citations.Select(Print));

    private static string Print(Citation citation)
    {
        var date = citation.IssuedOn is { } day ? $" {DateText.Print(day)}" : "";
        var place = citation.Place is { } text ? $" {StringText.Print(text)}" : "";
        return $"{StringText.Print(citation.Document.Text)}{date}{place}";
    }

    private static string Print(AttributeDeclaration attribute)
    {
        var basis = attribute.Basis == SubjectBasis.Person ? "person" : "organization";
        var type = attribute.Type switch
        {
            AttributeType.Boolean => "boolean",
            AttributeType.Integer => "integer",
            AttributeType.Date => "date",
            _ => $"symbol {{{string.Join(", ", attribute.Symbols)}}}",
        };
        return $"attribute {attribute.Name} of {basis} {type}";
    }
}
