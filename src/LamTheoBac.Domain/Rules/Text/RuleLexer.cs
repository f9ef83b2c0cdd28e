using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Rules.Checking;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules.Text;

/// <summary>Cuts a text into words in one pass; what is no word is a fault and an illegal word.</summary>
internal sealed partial class RuleLexer
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly string _text;
    private readonly FaultCollector _faults;
    private readonly List<Token> _tokens = [];
    private readonly List<TokenComment> _comments = [];
    private int _position;
    private int _line = 1;
    private int _lineStart;
    private bool _firstOnLine = true;

    private RuleLexer(string text, FaultCollector faults)
    {
        _text = text;
        _faults = faults;
        // An editor does not show a byte order mark, so it has no column.
        if (text.StartsWith(ByteOrderMark)) _position = _lineStart = 1;
    }

    public static RuleTokens Read(string text, FaultCollector faults)
    {
        var lexer = new RuleLexer(text, faults);
        while (lexer._position < text.Length) lexer.ReadNext();
        lexer.Add(TokenKind.End, "", lexer._position);
        return new(text, lexer._tokens, lexer._comments);
    }

    private void ReadNext()
    {
        switch (_text[_position])
        {
            case ' ' or '\t': _position++; break;
            case '\r' or '\n': ReadLineEnd(); break;
            case '#': ReadComment(); break;
            case '"': ReadString(); break;
            case >= '0' and <= '9': ReadNumber(); break;
            case >= 'a' and <= 'z': ReadWord(); break;
            default: ReadSign(); break;
        }
    }

    private void ReadLineEnd()
    {
        _position += _text[_position] == '\r' && CharacterAt(_position + 1) == '\n' ? 2 : 1;
        _line++;
        _lineStart = _position;
        _firstOnLine = true;
    }

    private void ReadComment()
    {
        var length = _text.AsSpan(_position).IndexOfAny('\r', '\n');
        var end = length < 0 ? _text.Length : _position + length;
        _comments.Add(new(_text[_position..end].TrimEnd(), _line, _tokens.Count));
        _position = end;
    }

    private void ReadWord()
    {
        var end = _position + WordForm.LengthOfName(_text.AsSpan(_position));
        var illegal = IllegalInWordAt(end);
        if (illegal >= 0) ReadIllegalWord(illegal);
        else Add(TokenKind.Word, _text[_position..end], end);
    }

    private void ReadSign()
    {
        var sign = SignAt(_position);
        if (sign is not null) Add(TokenKind.Sign, sign, _position + sign.Length);
        else if (IsWordLike(_position)) ReadIllegalWord(_position);
        else ReadIllegalRun();
    }

    private string? SignAt(int position)
    {
        var next = CharacterAt(position + 1);
        return _text[position] switch
        {
            '(' => "(",
            ')' => ")",
            '{' => "{",
            '}' => "}",
            ',' => ",",
            ':' => ":",
            '+' => "+",
            '-' => "-",
            '%' => "%",
            '=' => "=",
            '<' => next == '=' ? "<=" : "<",
            '>' => next == '=' ? ">=" : ">",
            '!' when next == '=' => "!=",
            '.' when next == '.' => "..",
            _ => null,
        };
    }

    private char CharacterAt(int position) => position < _text.Length ? _text[position] : '\0';

    private SourcePlace PlaceOf(int position) => new(_line, position - _lineStart + 1);

    private void Add(TokenKind kind, string text, int end, bool isFaulty = false)
    {
        _tokens.Add(new(kind, text, _position, end, PlaceOf(_position), _firstOnLine, isFaulty));
        _position = end;
        // An illegal character before a line must not hide where its clause begins.
        if (kind != TokenKind.Illegal) _firstOnLine = false;
    }

    private void AddFault(FaultCode code, int start, int end, params ReadOnlySpan<string> expected) =>
        _faults.Add(code, PlaceOf(start), _text.AsSpan(start, end - start), [.. expected]);
}
