using LamTheoBac.Domain.Faults;

namespace LamTheoBac.Domain.Rules.Text;

internal sealed partial class RuleLexer
{
    private void ReadNumber()
    {
        var end = EndOfDigits(_position);
        if (JoinsDigits('-', end)) ReadDate(end);
        else if (JoinsDigits('.', end)) Add(TokenKind.Decimal, "", EndOfDigits(end + 1));
        else Add(TokenKind.Integer, "", end);
    }

    private void ReadDate(int end)
    {
        while (JoinsDigits('-', end)) end = EndOfDigits(end + 1);
        var isDate = DateText.IsDate(_text.AsSpan(_position, end - _position));
        if (!isDate) AddFault(RuleBookFaultCodes.IllegalDate, _position, end, "date");
        Add(TokenKind.Date, "", end, isFaulty: !isDate);
    }

    private bool JoinsDigits(char joint, int position) => CharacterAt(position) == joint && char.IsAsciiDigit(CharacterAt(position + 1));

    private int EndOfDigits(int position)
    {
        while (char.IsAsciiDigit(CharacterAt(position))) position++;
        return position;
    }
}
