using LamTheoBac.Domain.Faults;
using LamTheoBac.Domain.Values;

namespace LamTheoBac.Domain.Rules.Text;

internal sealed partial class RuleParser
{
    private int _nesting;

    /// <summary>Reads a criterion that stands for itself, in no other.</summary>
    private Criterion? ReadCriterion()
    {
        _nesting = 0;
        return ReadAny();
    }

    private Criterion? ReadAny()
    {
        if (ReadAll() is not { } first) return null;
        if (!At("or")) return first;
        var criteria = new List<Criterion> { first };
        while (TryTake("or"))
        {
            if (ReadAll() is not { } next) return null;
            criteria.Add(next);
        }
        return new Criterion.Any(criteria.ToValueList()) { Place = first.Place };
    }

    private Criterion? ReadAll()
    {
        if (ReadNot() is not { } first) return null;
        if (!At("and")) return first;
        var criteria = new List<Criterion> { first };
        while (TryTake("and"))
        {
            if (ReadNot() is not { } next) return null;
            criteria.Add(next);
        }
        return new Criterion.All(criteria.ToValueList()) { Place = first.Place };
    }

    private Criterion? ReadNot()
    {
        var start = Current;
        if (!start.Is("not")) return ReadPrimary();
        return Enter() && ReadNot() is { } inner ? Leave(new Criterion.Not(inner) { Place = start.Place }) : null;
    }

    private Criterion? ReadPrimary()
    {
        var start = Current;
        if (start.Is("(")) return Enter() && ReadAny() is { } inner && Take(")") ? Leave(inner) : null;
        if (start.Is("true") || start.Is("false")) return TakeConstant();
        if (start.Is("at") && Next.Is("least")) return Enter() && Take("least") && ReadAtLeast() is { } chosen ? Leave(chosen with { Place = start.Place }) : null;
        if (start.Is("known")) return ReadKnown();
        if (start.Kind == TokenKind.Word && !LanguageWords.Contains(start.Text)) return ReadName(start);
        _expected.Add("criterion");
        Unexpected();
        return null;
    }

    /// <summary>Takes the word that opens one more level; false, and a fault, where that is too deep.</summary>
    private bool Enter()
    {
        if (_nesting == RuleBook.MostNesting)
        {
            AddFault(RuleBookFaultCodes.NestingTooDeep, Current, Print(RuleBook.MostNesting));
            return false;
        }
        _nesting++;
        Advance();
        return true;
    }

    private T Leave<T>(T criterion)
    {
        _nesting--;
        return criterion;
    }

    private Criterion.Constant TakeConstant()
    {
        var start = Current;
        Advance();
        return new(start.Is("true")) { Place = start.Place };
    }

    private Criterion.AtLeast? ReadAtLeast()
    {
        if (Take(TokenKind.Integer, "integer") is not { } number || !Take("of") || !Take("(")) return null;
        var criteria = new List<Criterion>();
        do
        {
            if (ReadAny() is not { } next) return null;
            criteria.Add(next);
        }
        while (TryTake(","));
        return Take(")") ? new(NumberIn(number, SourceOf(number), 0, long.MaxValue), criteria.ToValueList()) : null;
    }

    /// <summary>The number of this text; where it lies outside, a fault and the least.</summary>
    private long NumberIn(Token at, ReadOnlySpan<char> text, long least, long most)
    {
        if (NumberText.Read(text) is { } number && number >= least && number <= most) return number;
        _faults.Add(RuleBookFaultCodes.NumberOutOfRange, at.Place, text, [Print(least), Print(most)]);
        return least;
    }
}
