using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules.Text;

internal sealed partial class RuleParser
{
    private int _comment;

    /// <summary>The comments before and inside the clause that ends with the last word, and the one behind it.</summary>
    private Comments TakeComments()
    {
        var before = TakeCommentsBefore(_position - 1);
        var behind = CommentBefore(_position) is { } next && next.Line == Last.Place.Line ? next.Text : null;
        if (behind is not null) _comment++;
        return before.Count == 0 && behind is null ? Comments.None : new(before, behind);
    }

    /// <summary>The comments before this word.</summary>
    private ValueList<string> TakeCommentsBefore(int token)
    {
        var first = _comment;
        while (CommentBefore(token) is not null) _comment++;
        return _words.Comments.Skip(first).Take(_comment - first).Select(comment => comment.Text).ToValueList();
    }

    private TokenComment? CommentBefore(int token) =>
        _comment < _words.Comments.Count && _words.Comments[_comment].NextToken <= token ? _words.Comments[_comment] : null;
}
