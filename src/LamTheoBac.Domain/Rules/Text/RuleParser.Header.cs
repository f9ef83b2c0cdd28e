using LamTheoBac.Domain.Directives;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Drafts;

namespace LamTheoBac.Domain.Rules.Text;

internal sealed partial class RuleParser
{
    private readonly HashSet<ClauseKind> _headerKinds = [];

    private bool ReadHeaderClause(ClauseKind kind)
    {
        if (kind != ClauseKind.Attribute) CheckOnce(_headerKinds, kind);
        var isRead = kind switch
        {
            ClauseKind.Title => ReadTitle(),
            ClauseKind.Issuer => ReadIssuer(),
            ClauseKind.Cites => ReadCitations() is { } citations && Set(_book with { Citations = citations }),
            ClauseKind.InForce => Take("force") && ReadInForce(),
            ClauseKind.Unknown => Take("counts") && Take("as") && Take("no") && Set(_book with { Reading = UnknownReading.CountsAsNo }),
            ClauseKind.Attribute => ReadAttribute(),
            ClauseKind.Round => ReadRounding(),
            _ => ReadDecimals(),
        };
        if (isRead) _headerComments.Add((kind, TakeComments()));
        return isRead;
    }

    private bool Set(DraftBook book)
    {
        _book = book;
        return true;
    }

    private void CheckOnce(HashSet<ClauseKind> kinds, ClauseKind kind)
    {
        if (!kinds.Add(kind)) AddFault(RuleBookFaultCodes.DuplicateClause, _clauseWord);
    }

    private bool ReadTitle() => TakeString() is { } title && Set(_book with { Title = title });

    private bool ReadIssuer() => TakeString() is { } issuer && Set(_book with { Issuer = issuer });

    private string? TakeString() => Take(TokenKind.String, "string")?.Text;

    /// <summary>Takes a string that must hold something; one that is a fault already or holds nothing gives a stand-in, so that nothing follows from it.</summary>
    private string? TakeFilledString()
    {
        if (Take(TokenKind.String, "string") is not { } token) return null;
        if (!string.IsNullOrWhiteSpace(token.Text)) return token.Text;
        if (!token.IsFaulty) AddFault(RuleBookFaultCodes.EmptyString, token);
        return "?";
    }

    /// <summary>Takes a date; one that is a fault already gives a stand-in.</summary>
    private Placed<LocalDate>? TakeDate() =>
        Take(TokenKind.Date, "date") is { } token ? new(DateText.Read(SourceOf(token)) ?? default, token.Place) : null;

    private List<Placed<Citation>>? ReadCitations()
    {
        var citations = new List<Placed<Citation>>();
        do
        {
            var start = Current.Place;
            if (TakeFilledString() is not { } number) return null;
            LocalDate? issuedOn = At(TokenKind.Date, "date") ? TakeDate()?.Value : null;
            var place = At(TokenKind.String, "string") ? TakeFilledString() : null;
            citations.Add(new(Citation.Of(DocumentNumber.From(number), issuedOn, place), start));
        }
        while (TryTake(","));
        return citations;
    }

    private bool ReadInForce()
    {
        var first = Current;
        var from = At(TokenKind.Date, "date") ? TakeDate()?.Value : null;
        if (!Take("..")) return false;
        var isFaulty = first.IsFaulty || Current.IsFaulty;
        var to = At(TokenKind.Date, "date") ? TakeDate()?.Value : null;
        return Set(_book with { InForce = new(isFaulty ? default : new(from, to), first.Place) });
    }

    private bool ReadRounding() =>
        TakeOneOf(("half-up", Rounding.HalfUp), ("truncate", Rounding.Truncate)) is { } rounding && Set(_book with { Rounding = rounding });

    private bool ReadDecimals()
    {
        if (Take(TokenKind.Integer, "integer") is not { } token) return false;
        if (NumberText.Read(SourceOf(token)) is { } decimals and <= RuleBook.MostDecimals) return Set(_book with { Decimals = (int)decimals });
        AddFault(RuleBookFaultCodes.NumberOutOfRange, token, "0", Print(RuleBook.MostDecimals));
        return true;
    }
}
