using System.Collections.Frozen;

namespace LamTheoBac.Domain.Rules.Text;

internal sealed partial class RuleParser
{
    /// <summary>Takes the first word of a clause; null, and a fault, where another word stands.</summary>
    private ClauseKind? TakeClauseWord(FrozenSet<string> allowed)
    {
        var word = Current.Text;
        if (Current.Kind != TokenKind.Word || !allowed.Contains(word))
        {
            var meant = Current.IsFirstOnLine ? MeantClauseWord(allowed) : null;
            _expected.AddRange(allowed.Order(StringComparer.Ordinal));
            Unexpected();
            if (meant is null) return null;
            word = meant;
        }
        _clauseWord = Current;
        Advance();
        return ClauseWords.All[word];
    }

    /// <summary>A clause whose first word is misspelt is still read as that clause, lest every line below it become a fault.</summary>
    private string? MeantClauseWord(FrozenSet<string> allowed) => Current.Kind switch
    {
        TokenKind.Illegal => allowed.FirstOrDefault(word => word.Equals(Current.Text, StringComparison.OrdinalIgnoreCase)),
        TokenKind.Word when !ClauseWords.All.ContainsKey(Current.Text) => _suggestions.For(Current.Text, allowed),
        _ => null,
    };

    private void RecoverFrom(int start)
    {
        var isLost = _position == start && Current.IsFirstOnLine && !IsClauseStart();
        var isLostBlock = isLost && (_allowed == ClauseWords.OfBlocks || Current.Place.Column < ClauseColumn);
        if (isLost) _hasLostLine = true;
        Recover(start);
        // A lost line may have been the first of a measure: the clauses under it are nobody's then.
        while (isLostBlock && Current.Kind != TokenKind.End && !ClauseWords.OfBlocks.Contains(Current.Text)) Recover(_position);
    }

    /// <summary>How far the clauses of the block are indented; before the first, further than a block is.</summary>
    private int ClauseColumn => _clauseWord.Place == default ? 2 : _clauseWord.Place.Column;

    /// <summary>Goes on to the next line that begins with a clause, at least one word on from the beginning of the clause that is given up.</summary>
    private void Recover(int start)
    {
        if (_position == start) Advance();
        while (Current.Kind != TokenKind.End && !(Current.IsFirstOnLine && IsClauseStart())) Advance();
        _expected.Clear();
        TakeCommentsBefore(_position - 1);
    }

    private bool IsClauseStart() => Current.Kind == TokenKind.Word && ClauseWords.All.TryGetValue(Current.Text, out var kind) && kind switch
    {
        ClauseKind.InForce => Next.Is("force"),
        ClauseKind.Unknown => Next.Is("counts"),
        _ => true,
    };

    /// <summary>Whether the next clause begins where a name was expected: a name that is a clause word has other words behind it.</summary>
    private bool LooksLikeNextClause() => Current.IsFirstOnLine && IsClauseStart() && !CanFollowName(Next);

    private static bool CanFollowName(Token token) => token.Kind switch
    {
        TokenKind.End => true,
        TokenKind.Sign => token.Text is ")" or "}" or "," or ":",
        TokenKind.Word => token.Text is "and" or "or" or "of" or "because" || ClauseWords.All.ContainsKey(token.Text),
        _ => false,
    };
}
