using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Rules;
using OneOf;

namespace LamTheoBac.Domain.Hosting;

/// <summary>A rule book as a host gives it: a text with the attributes it may use, or a book that is made already. Equal copies give equal books.</summary>
internal sealed record RuleBookCopy
{
    private readonly RuleBook? _book;
    private readonly string? _text;
    private readonly AttributeCatalogue? _catalogue;

    public RuleBookCopy(RuleBook book) => (Origin, _book) = (book.Name.Text, book);

    public RuleBookCopy(RuleBookText text, AttributeCatalogue catalogue) => (Origin, _text, _catalogue) = (text.Origin, text.Text, catalogue);

    public string Origin { get; }

    public OneOf<RuleBook, RuleBookFaults> Parse() => _book is not null ? _book : RuleBook.Parse(_text!, _catalogue!);
}
