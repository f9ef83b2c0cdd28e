using LamTheoBac.Domain.Facts;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules.Text;

internal sealed partial class RuleParser
{
    private Criterion.Known? ReadKnown()
    {
        var start = Current;
        Advance();
        if (!Take("(") || TakeName() is not { } name || !Take(")")) return null;
        return new(AttributeName.From(name.Text)) { Place = start.Place, OperatorPlace = name.Place };
    }

    private Criterion? ReadName(Token start)
    {
        Advance();
        if (OperatorText.Read(Current) is { } @operator) return ReadComparison(start, @operator);
        if (Current.Is("in") && !Next.Is("force")) return ReadIn(start);
        _expected.Add("comparison");
        return _book.DefinedNames.Contains(start.Text)
            ? new Criterion.Defined(start.Text) { Place = start.Place }
            : new Criterion.Flag(AttributeName.From(start.Text)) { Place = start.Place };
    }

    private Criterion.Comparison? ReadComparison(Token start, ComparisonOperator @operator)
    {
        var sign = Current;
        Advance();
        if (ReadOperand() is not { } operand) return null;
        return new(AttributeName.From(start.Text), @operator, operand) { Place = start.Place, OperatorPlace = sign.Place };
    }

    private Criterion.In? ReadIn(Token start)
    {
        var word = Current;
        Advance();
        if (!Take("{")) return null;
        var operands = new List<Operand>();
        do
        {
            if (ReadOperand() is not { } operand) return null;
            operands.Add(operand);
        }
        while (TryTake(","));
        if (!Take("}")) return null;
        return new(AttributeName.From(start.Text), operands.ToValueList()) { Place = start.Place, OperatorPlace = word.Place };
    }

    private Operand? ReadOperand()
    {
        var start = Current;
        if (start.Kind == TokenKind.Integer || IsNegativeNumber(start)) return ReadInteger(start);
        if (start.Kind == TokenKind.Date) return new Operand.Date(TakeDate()!.Value.Value) { Place = start.Place };
        if (start.Kind == TokenKind.String) return new Operand.Id(TakeFilledString()!) { Place = start.Place };
        if (start.Kind == TokenKind.Word && !LooksLikeNextClause()) return ReadWordOperand(start);
        _expected.AddRange(["integer", "date", "string", "name"]);
        Unexpected();
        return null;
    }

    private bool IsNegativeNumber(Token sign) => sign.Is("-") && Next.Kind == TokenKind.Integer && Next.Start == sign.End;

    private Operand.Integer ReadInteger(Token start)
    {
        if (start.Kind == TokenKind.Sign) Advance();
        Advance();
        return new(NumberIn(start, _words.Text.AsSpan(start.Start, Last.End - start.Start), long.MinValue, long.MaxValue)) { Place = start.Place };
    }

    private Operand? ReadWordOperand(Token start)
    {
        Advance();
        if (LanguageWords.AnchorOf(start.Text, out var daysOff) is not { } anchor) return new Operand.Symbol(start.Text) { Place = start.Place };
        if (daysOff.Length == 0) return ReadDaysOff(start, anchor);
        // `cycle.end-5 days` without a space has been read as one word.
        var days = NumberIn(start, daysOff, 0, int.MaxValue);
        return Take("days") ? new Operand.Anchored(anchor, (int)-days) { Place = start.Place } : null;
    }

    private Operand.Anchored? ReadDaysOff(Token start, DateAnchor anchor)
    {
        if (!At("+") && !At("-")) return new(anchor, 0) { Place = start.Place };
        var isEarlier = Current.Is("-");
        Advance();
        if (Take(TokenKind.Integer, "integer") is not { } number) return null;
        var days = NumberIn(number, SourceOf(number), 0, int.MaxValue);
        return Take("days") ? new(anchor, (int)(isEarlier ? -days : days)) { Place = start.Place } : null;
    }
}
