using System.Collections.Frozen;
using LamTheoBac.Domain.Rules.Drafts;

namespace LamTheoBac.Domain.Rules.Text;

internal sealed partial class RuleParser
{
    private readonly List<DraftBlock> _blocks = [];
    private readonly List<(ClauseKind Kind, Comments Comments)> _headerComments = [];
    private FrozenSet<string> _allowed = ClauseWords.OfHeader;
    private DraftBook _book = new();

    private DraftBook ReadBook()
    {
        _book = _book with { DefinedNames = NamesDefined() };
        if (!ReadName()) Recover(0);
        while (Current.Kind != TokenKind.End)
        {
            var start = _position;
            if (!ReadClause()) RecoverFrom(start);
        }
        EndMeasure();
        _headerComments.Add((ClauseKind.End, new(TakeCommentsBefore(_position), null)));
        return _book with { Attributes = _attributes, Blocks = _blocks, Comments = new(_headerComments) };
    }

    private bool ReadName()
    {
        if (!Take("rule") || !Take("book") || TakeName() is not { } name) return false;
        _book = _book with { Name = name.Text };
        _headerComments.Add((ClauseKind.Book, TakeComments()));
        return true;
    }

    private bool ReadClause() => TakeClauseWord(_allowed) switch
    {
        null => false,
        ClauseKind.Define => ReadDefinition(),
        ClauseKind.Measure => ReadMeasure(),
        { } kind => _allowed == ClauseWords.OfHeader ? ReadHeaderClause(kind) : ReadMeasureClause(kind),
    };

    private bool ReadDefinition()
    {
        EndMeasure();
        _allowed = ClauseWords.OfBlocks;
        if (TakeName() is not { } name || !Take(":")) return false;
        var criterion = ReadCriterion();
        _blocks.Add(new DraftDefinition(new(name.Text, name.Place), criterion) { Comments = TakeComments() });
        return criterion is not null;
    }

    private Token? TakeName()
    {
        if (Current.Kind == TokenKind.Word && !LooksLikeNextClause()) return Take(TokenKind.Word, "name");
        _expected.Add("name");
        Unexpected();
        return null;
    }

    /// <summary>What the text defines, known before any criterion is read: a bare name is a definition's or an attribute's.</summary>
    private HashSet<string> NamesDefined()
    {
        var names = new HashSet<string>();
        for (var i = 1; i < _words.Tokens.Count; i++)
        {
            var (before, token) = (_words.Tokens[i - 1], _words.Tokens[i]);
            if (token.Kind == TokenKind.Word && before.Is("define")) names.Add(token.Text);
            if (token.Is(":") && before.Kind == TokenKind.Word) names.Add(before.Text);
        }
        return names;
    }
}
