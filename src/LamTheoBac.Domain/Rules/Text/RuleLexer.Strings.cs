using System.Text;
using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Rules.Text;

internal sealed partial class RuleLexer
{
    private void ReadString()
    {
        var value = new StringBuilder();
        var (start, isFaulty) = (_position + 1, false);
        var end = start;
        while (!IsStringEnd(end))
        {
            var escape = _text[end] == '\\' ? LengthOfEscape(end) : 0;
            isFaulty |= escape == 1;
            value.Append(_text[escape == 2 ? end + 1 : end]);
            end += Math.Max(1, escape);
        }
        isFaulty |= AddIllegalCharacters(start, end);
        var isClosed = CharacterAt(end) == '"';
        if (!isClosed) AddFault(RuleBookFaultCodes.UnterminatedString, _position, end, "\"");
        isFaulty |= !isClosed;
        Add(TokenKind.String, isFaulty ? "" : value.ToString().Normalize(NormalizationForm.FormC), isClosed ? end + 1 : end, isFaulty);
    }

    private bool IsStringEnd(int position) => position >= _text.Length || _text[position] is '"' or '\r' or '\n';

    /// <summary>2 for an escape; 1 for a backslash that makes none, which is a fault.</summary>
    private int LengthOfEscape(int position)
    {
        var escaped = CharacterAt(position + 1);
        if (escaped is '"' or '\\') return 2;
        var end = escaped is '\r' or '\n' or '\0' || char.IsSurrogate(escaped) ? position + 1 : position + 2;
        AddFault(RuleBookFaultCodes.IllegalEscape, position, end, "\\\"", "\\\\");
        return 1;
    }

    private bool AddIllegalCharacters(int start, int end)
    {
        var any = false;
        foreach (var (from, to) in StringText.IllegalRuns(_text, start, end))
        {
            AddFault(RuleBookFaultCodes.IllegalCharacter, from, to);
            any = true;
        }
        return any;
    }
}
