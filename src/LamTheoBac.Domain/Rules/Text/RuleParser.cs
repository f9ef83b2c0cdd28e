using System.Text;
using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Checking;
using LamTheoBac.Domain.Rules.Drafts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules.Text;

/// <summary>
/// Reads the words of a text as a draft of a rule book. A method that meets a fault records it and gives null or false;
/// the clause is then given up and reading goes on at the next line that begins with a clause.
/// </summary>
internal sealed partial class RuleParser
{
    private readonly RuleTokens _words;
    private readonly FaultCollector _faults;
    private readonly Suggestions _suggestions = new();
    private readonly List<string> _expected = [];
    private Token _clauseWord;
    private int _position;

    private RuleParser(RuleTokens words, FaultCollector faults)
    {
        _words = words;
        _faults = faults;
    }

    /// <summary>The draft of this text; null when the text is too long to be read.</summary>
    public static DraftBook? Parse(string text, FaultCollector faults)
    {
        if (text.Length <= RuleBook.LongestText && Encoding.UTF8.GetByteCount(text) <= RuleBook.LongestText)
            return new RuleParser(RuleLexer.Read(text, faults), faults).ReadBook();
        faults.Add(RuleBookFaultCodes.TextTooLong, new(1, 1), "", [Print(RuleBook.LongestText)]);
        return null;
    }

    private Token Current => _words.Tokens[_position];

    private Token Next => _words.Tokens[Math.Min(_position + 1, _words.Tokens.Count - 1)];

    private Token Last => _words.Tokens[_position - 1];

    private void Advance()
    {
        if (Current.Kind != TokenKind.End) _position++;
        _expected.Clear();
    }

    /// <summary>Whether this word is next; if not, it is one of those that were expected here.</summary>
    private bool At(string word)
    {
        if (Current.Is(word)) return true;
        _expected.Add(word);
        return false;
    }

    private bool At(TokenKind kind, string expected)
    {
        if (Current.Kind == kind) return true;
        _expected.Add(expected);
        return false;
    }

    private bool TryTake(string word)
    {
        var isThere = At(word);
        if (isThere) Advance();
        return isThere;
    }

    private bool Take(string word) => TryTake(word) || Unexpected();

    /// <summary>Takes a word of this kind; null, and a fault, where another stands.</summary>
    private Token? Take(TokenKind kind, string expected)
    {
        if (At(kind, expected))
        {
            Advance();
            return Last;
        }
        Unexpected();
        return null;
    }

    /// <summary>Takes one of these words.</summary>
    private T? TakeOneOf<T>(params ReadOnlySpan<(string Word, T Value)> choices)
        where T : struct
    {
        foreach (var (word, value) in choices)
            if (TryTake(word))
                return value;
        Unexpected();
        return null;
    }

    /// <summary>Records that the next word is none of the expected ones; always false.</summary>
    private bool Unexpected()
    {
        // An illegal word is a fault already.
        if (Current.Kind == TokenKind.Illegal) return false;
        var expected = _expected.Distinct().ToValueList();
        var suggestion = Current.Kind == TokenKind.Word && !LanguageWords.Contains(Current.Text) ? _suggestions.For(Current.Text, expected) : null;
        _faults.Add(RuleBookFaultCodes.UnexpectedWord, Current.Place, SourceOf(Current), expected, suggestion);
        return false;
    }

    private void AddFault(FaultCode code, Token token, params ReadOnlySpan<string> expected) => _faults.Add(code, token.Place, SourceOf(token), [.. expected]);

    private ReadOnlySpan<char> SourceOf(Token token) => _words.Text.AsSpan(token.Start, token.End - token.Start);

    private static string Print(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
