using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Rules.Text;

internal sealed partial class RuleLexer
{
    /// <summary>Where, at the end of a word, a character stands that was meant to belong to it but cannot; -1 where none does.</summary>
    private int IllegalInWordAt(int end)
    {
        if (IsWordLike(end)) return end;
        if (CharacterAt(end) is not ('-' or '.') || !IsWordLike(end + 1)) return -1;
        return IsWordCharacter(end + 1) ? end : end + 1;
    }

    /// <summary>A whole word with an illegal character in it is one fault, not a fault and pieces of a word.</summary>
    private void ReadIllegalWord(int faultAt)
    {
        var end = faultAt + 1;
        while (IsWordLike(end) && !IsWordCharacter(end)) end++;
        AddFault(RuleBookFaultCodes.IllegalCharacter, faultAt, end);
        while (IsWordLike(end) || (CharacterAt(end) is '-' or '.' && IsWordLike(end + 1))) end++;
        Add(TokenKind.Illegal, _text[_position..end], end, isFaulty: true);
    }

    private void ReadIllegalRun()
    {
        var end = _position + 1;
        while (end < _text.Length && IsIllegal(end)) end++;
        // A run that white space breaks on one line is still one slip.
        if (_tokens.Count == 0 || _tokens[^1] is not { Kind: TokenKind.Illegal } last || last.Place.Line != _line)
            AddFault(RuleBookFaultCodes.IllegalCharacter, _position, end);
        Add(TokenKind.Illegal, "", end, isFaulty: true);
    }

    private bool IsIllegal(int position) =>
        _text[position] is not (' ' or '\t' or '\r' or '\n' or '#' or '"') && !IsWordLike(position) && SignAt(position) is null;

    private bool IsWordCharacter(int position) => char.IsAsciiLetterLower(CharacterAt(position)) || char.IsAsciiDigit(CharacterAt(position));

    private bool IsWordLike(int position)
    {
        var character = CharacterAt(position);
        return character == '_' || char.IsLetterOrDigit(character) || char.IsSurrogate(character) || StringText.IsMark(char.GetUnicodeCategory(character));
    }
}
